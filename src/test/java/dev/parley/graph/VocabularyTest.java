package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Graph ontology = OntologyFiles.terms();
  private final Graph shapes = OntologyFiles.read(OntologyFiles.SHAPES);

  @Test
  void documentsEachTerm() {
    Shapes documentation =
        Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/ontology-shapes.ttl"));
    assertEquals(List.of(), new Validator(documentation).problems(ontology));
  }

  @Test
  void fitsOnAPage() {
    Set<String> own = new TreeSet<>();
    OntologyFiles.read(OntologyFiles.ONTOLOGY).stream()
        .map(Triple::getSubject)
        .map(VocabularyTest::term)
        .forEach(own::addAll);
    assertTrue(own.size() <= 58, () -> own.size() + ": " + own);
  }

  @Test
  void retiresNoTermThatItHas() {
    Set<String> retired = retired();
    retired.retainAll(terms());
    assertEquals(Set.of(), retired);
  }

  @Test
  void hasAConstantForEachTermAndNoOther() {
    assertEquals(terms(), constants());
  }

  @Test
  void tellsArticlesInTermsThatNeedNoReference() {
    Set<String> own = mentioned(OntologyFiles.read(OntologyFiles.ONTOLOGY));
    Set<String> used = new TreeSet<>();
    Diplomacy.archive().forEach(article -> used.addAll(mentioned(article.graph())));
    used.removeAll(own);
    // What graphs repeat of the reference, so that they stand alone.
    assertEquals(
        Set.of(
            "ForeignMinister", "HeadOfState", "home", "inState", "iso3", "officeOf", "officeType"),
        used);
  }

  @Test
  void callsItsVersionAsTheProgramKnowsIt() {
    Node ontology = NodeFactory.createURI(PARLEY.ONTOLOGY);
    Node version = NodeFactory.createURI(PARLEY.ONTOLOGY + "/" + OntologyFiles.VERSION);
    assertTrue(this.ontology.contains(ontology, OWL2.versionIRI.asNode(), version));
  }

  @Test
  void callsNoClassOrPropertyAConcept() {
    assertFalse(
        OntologyFiles.read(OntologyFiles.ALIGNMENTS).stream()
            .anyMatch(triple -> triple.getPredicate().getURI().endsWith("Match")));
  }

  @Test
  void namesEachConstantAsItsTerm() throws IllegalAccessException {
    for (Field field : PARLEY.class.getFields()) {
      if (field.getType() == Node.class) {
        assertEquals(PARLEY.NS + field.getName(), ((Node) field.get(null)).getURI());
      }
    }
  }

  @Test
  void usesEachPropertyAndIndividualInAShape() {
    Set<String> unused = terms();
    unused.removeAll(mentioned(shapes));
    // The superclasses and the classes of individuals structure the others.
    assertEquals(Set.of("Actor", "OfficeType", "Role", "Status"), unused);
  }

  @Test
  void mentionsNoUnknownTermOutsideTheOntology() {
    Set<String> known = terms();
    known.addAll(retired());
    for (String file :
        List.of(OntologyFiles.SHAPES, OntologyFiles.ALIGNMENTS, OntologyFiles.CODES)) {
      assertTrue(known.containsAll(mentioned(OntologyFiles.read(file))), file);
    }
    for (NamedQuery query : QueryLibrary.load().all()) {
      var matcher = java.util.regex.Pattern.compile("\\bparley:(\\w+)").matcher(query.text());
      while (matcher.find()) {
        assertTrue(known.contains(matcher.group(1)), query.name() + ": " + matcher.group());
      }
    }
  }

  @Test
  void alignsWithTheVocabulariesThatItsReadersKnow() {
    Set<String> others =
        OntologyFiles.read(OntologyFiles.ALIGNMENTS).stream()
            .map(Triple::getObject)
            .filter(Node::isURI)
            .map(Node::getURI)
            .collect(Collectors.toSet());
    for (String vocabulary :
        List.of(
            "http://semanticweb.cs.vu.nl/2009/11/sem/",
            "https://schema.org/",
            "http://www.w3.org/ns/prov#",
            "http://www.w3.org/2006/time#",
            "http://xmlns.com/foaf/0.1/",
            "http://www.w3.org/ns/org#",
            "http://www.w3.org/2004/02/skos/core#",
            "http://www.opengis.net/ont/geosparql#")) {
      assertTrue(others.stream().anyMatch(iri -> iri.startsWith(vocabulary)), vocabulary);
    }
  }

  private Set<String> terms() {
    return Stream.concat(ontology.stream(), OntologyFiles.read(OntologyFiles.CODES).stream())
        .map(Triple::getSubject)
        .map(VocabularyTest::term)
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> retired() {
    return OntologyFiles.read(OntologyFiles.RETIRED).stream()
        .map(Triple::getSubject)
        .map(VocabularyTest::term)
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> mentioned(Graph graph) {
    return graph.stream()
        .flatMap(
            triple ->
                List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream())
        .map(VocabularyTest::term)
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> term(Node node) {
    return node.isURI() && node.getURI().startsWith(PARLEY.NS)
        ? List.of(node.getURI().substring(PARLEY.NS.length()))
        : List.of();
  }

  private static Set<String> constants() {
    return Arrays.stream(PARLEY.class.getFields())
        .filter(field -> field.getType() == Node.class)
        .map(Field::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
