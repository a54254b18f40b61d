package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.model.parameters.Imports;
import org.semanticweb.owlapi.profiles.Profiles;

class OntologyProfileTest {

  @Test
  void staysWithinOwl2Rl() throws OWLOntologyCreationException {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    manager.loadOntologyFromOntologyDocument(new File("ontology/parley.ttl"));
    OWLOntology ontology =
        manager.loadOntologyFromOntologyDocument(new File("ontology/reference/reference.ttl"));
    assertEquals(2, ontology.importsClosure().count());
    assertTrue(
        ontology.getAxiomCount(Imports.INCLUDED)
            > new Terminology().terms(Terminology.Kind.CLASS).size());
    assertEquals(
        List.of(),
        Profiles.OWL2_RL.checkOntology(ontology).getViolations().stream()
            .map(Object::toString)
            .toList());
  }

  @Test
  void agreesWithTheGraphsOfArticles() {
    assertTrue(reasoned(articles()).validate().isValid());
  }

  @Test
  void disagreesWithAPlaceThatIsAPerson() {
    Graph wrong = articles();
    Node sochi =
        Diplomacy.archive().getFirst().graph().stream()
            .filter(triple -> triple.getPredicate().equals(PARLEY.inState))
            .findFirst()
            .get()
            .getSubject();
    wrong.add(sochi, RDF.type.asNode(), PARLEY.Person);
    assertFalse(reasoned(wrong).validate().isValid());
  }

  private static Graph articles() {
    Graph all = GraphFactory.createDefaultGraph();
    Diplomacy.archive().forEach(article -> article.triples().forEach(all::add));
    return all;
  }

  private static InfModel reasoned(Graph data) {
    Model ontology = ModelFactory.createModelForGraph(OntologyFiles.terms());
    return ModelFactory.createInfModel(
        ReasonerRegistry.getOWLMiniReasoner(), ontology, ModelFactory.createModelForGraph(data));
  }
}
