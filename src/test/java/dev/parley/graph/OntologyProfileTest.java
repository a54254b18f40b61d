package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.Profiles;

class OntologyProfileTest {

  @Test
  void staysWithinOwl2Rl() throws OWLOntologyCreationException {
    OWLOntology ontology =
        OWLManager.createOWLOntologyManager()
            .loadOntologyFromOntologyDocument(new File("ontology/parley.ttl"));
    assertEquals(
        List.of(),
        Profiles.OWL2_RL.checkOntology(ontology).getViolations().stream()
            .map(Object::toString)
            .toList());
  }
}
