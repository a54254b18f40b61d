package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Model ontology = RDFDataMgr.loadModel("ontology/parley.ttl");

  @Test
  void hasAConstantForEachTermAndNoOther() {
    assertEquals(terms(), constants());
  }

  @Test
  void namesEachConstantAsItsTerm() throws IllegalAccessException {
    for (var field : PARLEY.class.getFields()) {
      if (field.getType() == Node.class) {
        assertEquals(PARLEY.NS + field.getName(), ((Node) field.get(null)).getURI());
      }
    }
  }

  private Set<String> terms() {
    return ontology.listSubjects().toList().stream()
        .filter(Resource::isURIResource)
        .map(Resource::getURI)
        .filter(iri -> iri.startsWith(PARLEY.NS))
        .map(iri -> iri.substring(PARLEY.NS.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants() {
    return Arrays.stream(PARLEY.class.getFields())
        .filter(field -> field.getType() == Node.class)
        .map(java.lang.reflect.Field::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
