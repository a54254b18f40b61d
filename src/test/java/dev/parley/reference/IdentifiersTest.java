package dev.parley.reference;

import static java.lang.Character.UnicodeScript.COMMON;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what others know the things of the bundled reference, and what they call them. */
class IdentifiersTest {

  private static final String ID = "https://w3id.org/parley/id/";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final Graph REFERENCE = read();
  private static final Set<Character.UnicodeScript> KANA = Set.of(HIRAGANA, KATAKANA, COMMON);

  private static Graph read() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (Stream<Path> files = Files.list(Path.of("ontology/reference"))) {
      files
          .filter(file -> file.toString().endsWith(".ttl") && !file.endsWith("shapes.ttl"))
          .forEach(file -> RDFDataMgr.read(graph, file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }

  @Test
  void givesEachIdentifierToOneThingOnly() {
    Map<String, List<String>> owners = new TreeMap<>();
    identities()
        .forEach(
            triple ->
                owners
                    .computeIfAbsent(triple.getObject().getURI(), iri -> new ArrayList<>())
                    .add(triple.getSubject().getURI()));
    owners.values().removeIf(things -> things.size() == 1);
    assertEquals(Map.of(), owners);
  }

  @Test
  void givesAThingOneIdentifierOfWikidataAtMost() {
    Map<String, List<String>> identifiers = new TreeMap<>();
    identities()
        .map(triple -> Map.entry(triple.getSubject().getURI(), triple.getObject().getURI()))
        .filter(entry -> entry.getValue().contains("wikidata"))
        .forEach(
            entry ->
                identifiers
                    .computeIfAbsent(entry.getKey(), iri -> new ArrayList<>())
                    .add(entry.getValue()));
    List<String> odd = new ArrayList<>();
    identifiers.forEach(
        (thing, iris) -> {
          if (iris.size() > 1 || !iris.get(0).matches(WIKIDATA + "Q[1-9][0-9]*")) {
            odd.add(thing + " " + iris);
          }
        });
    assertEquals(List.of(), odd);
  }

  /** Where a slip of the pen was found, and a few who are much in the news. */
  @ParameterizedTest
  @CsvSource({
    "mikheil-saakashvili, Q43330",
    "petro-poroshenko, Q58077",
    "mohammad-javad-zarif, Q10296812",
    "ban-ki-moon, Q1253",
    "nouri-al-maliki, Q57673",
    "vladimir-putin, Q7747",
  })
  void knowsWhoIsWho(String person, String identifier) {
    assertTrue(
        identities()
            .anyMatch(
                triple ->
                    triple.getSubject().hasURI(ID + "person/" + person)
                        && triple.getObject().hasURI(WIKIDATA + identifier)));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, ARABIC",
    "be, CYRILLIC",
    "bg, CYRILLIC",
    "bn, BENGALI",
    "el, GREEK",
    "fa, ARABIC",
    "he, HEBREW",
    "hi, DEVANAGARI",
    "hy, ARMENIAN",
    "ja, HAN",
    "ka, GEORGIAN",
    "kk, CYRILLIC",
    "ko, HANGUL",
    "mk, CYRILLIC",
    "my, MYANMAR",
    "ru, CYRILLIC",
    "sr, CYRILLIC",
    "th, THAI",
    "uk, CYRILLIC",
    "ur, ARABIC",
    "zh, HAN",
  })
  void writesNamesAsTheyAreWrittenThere(String language, Character.UnicodeScript script) {
    List<String> names = names(language);
    assertFalse(names.isEmpty());
    List<String> odd = names.stream().filter(name -> !isWritten(name, script)).toList();
    assertEquals(List.of(), odd);
  }

  /** Letters that languages of one script do not share tell them apart. */
  @ParameterizedTest
  @CsvSource({
    "ar, [پچژگکیہھے]",
    "fa, [يكةہھےٹڈڑ]",
    "ur, [يكةه]",
    "ru, [іїєґўјљњћђџқңұ]",
    "uk, [ыэъёўјљњћђџ]",
    "bg, [ыэёіїєґўј]",
    "sr, [йщъыьэюяёіїєґ]",
    "mk, [йщъыьэюяћђі]",
  })
  void writesNamesInTheLettersOfTheirLanguage(String language, String strange) {
    Pattern letters = Pattern.compile(strange, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    List<String> names = names(language);
    assertFalse(names.isEmpty());
    assertEquals(List.of(), names.stream().filter(name -> letters.matcher(name).find()).toList());
  }

  private static List<String> names(String language) {
    return REFERENCE
        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .filterKeep(triple -> triple.getSubject().getURI().startsWith(ID + "person/"))
        .mapWith(Triple::getObject)
        .filterKeep(name -> name.getLiteralLanguage().equals(language))
        .mapWith(Node::getLiteralLexicalForm)
        .toList();
  }

  private static boolean isWritten(String name, Character.UnicodeScript script) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .allMatch(of -> of == script || script == HAN && KANA.contains(of));
  }

  private static Stream<Triple> identities() {
    return REFERENCE.find(Node.ANY, OWL2.sameAs.asNode(), Node.ANY).toList().stream();
  }
}
