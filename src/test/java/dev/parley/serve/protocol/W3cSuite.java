package dev.parley.serve.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The tests of the W3C for SPARQL 1.1, as the test suite of RDF4J carries them.
 *
 * <p>Left out are those of SERVICE and LOAD, which would reach out of the machine, and of
 * entailment, which there is none of. Those of the protocols are words and not files, and are in
 * {@code ProtocolTest} and {@code GraphStoreProtocolTest}.
 */
final class W3cSuite {

  /** Where the files of the tests are said to be. */
  private static final String BASE = "http://www.w3.org/2009/sparql/docs/tests/data-sparql11/";

  private static final String FOLDER = "/testcases-sparql-1.1-w3c/";
  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";
  private static final Set<String> LEFT_OUT =
      Set.of("service", "entailment", "protocol", "service-description");

  private W3cSuite() {}

  /**
   * A test of the suite.
   *
   * @param name its folder and its name there
   * @param type what the suite calls its kind, such as {@code QueryEvaluationTest}
   */
  record Case(String name, String type, RDFNode action, RDFNode result) {

    /** Returns the address of the query or the update. */
    String request() {
      return Stream.of(QT + "query", UT + "request")
          .flatMap(property -> objects(action, property).stream())
          .findFirst()
          .orElse(action)
          .asResource()
          .getURI();
    }

    /** Returns the address of what should come out, if that is one file. */
    Optional<String> expected() {
      return Optional.ofNullable(result)
          .filter(RDFNode::isURIResource)
          .map(node -> node.asResource().getURI());
    }

    /** Returns the addresses of the files of the default graph. */
    List<String> data() {
      return data(action);
    }

    /** Returns the addresses of the files of named graphs, by the names of these. */
    Map<String, String> graphs() {
      return graphs(action);
    }

    static List<String> data(RDFNode node) {
      return Stream.of(QT + "data", UT + "data")
          .flatMap(property -> objects(node, property).stream())
          .map(file -> file.asResource().getURI())
          .toList();
    }

    static Map<String, String> graphs(RDFNode node) {
      Map<String, String> graphs = new LinkedHashMap<>();
      for (RDFNode graph : objects(node, QT + "graphData")) {
        graphs.put(graph.asResource().getURI(), graph.asResource().getURI());
      }
      for (RDFNode graph : objects(node, UT + "graphData")) {
        String file = objects(graph, UT + "graph").getFirst().asResource().getURI();
        String name = graph.asResource().getProperty(RDFS.label).getString();
        graphs.put(name, file);
      }
      return graphs;
    }
  }

  /** Returns the tests of those types, in the order of the suite. */
  static List<Case> cases(Set<String> types) {
    Model all = model("manifest-all.ttl");
    List<Case> cases = new ArrayList<>();
    for (RDFNode manifest : list(all.getResource(BASE + "manifest-all.ttl"), "include")) {
      String file = manifest.asResource().getURI().substring(BASE.length());
      String folder = file.substring(0, file.indexOf('/'));
      if (LEFT_OUT.contains(folder)) {
        continue;
      }
      for (RDFNode entry : list(model(file).getResource(BASE + file), "entries")) {
        Case one = read(folder, entry.asResource());
        if (types.contains(one.type()) && !text(one.request()).contains("LOAD SILENT")) {
          cases.add(one);
        }
      }
    }
    return cases;
  }

  private static Case read(String folder, Resource entry) {
    String type = entry.getPropertyResourceValue(RDF.type).getURI().substring(MF.length());
    RDFNode action = objects(entry, MF + "action").stream().findFirst().orElse(entry);
    RDFNode result = objects(entry, MF + "result").stream().findFirst().orElse(null);
    return new Case(folder + "/" + entry.getLocalName(), type, action, result);
  }

  private static Model model(String file) {
    return ModelFactory.createModelForGraph(graph(BASE + file));
  }

  private static List<RDFNode> list(Resource manifest, String property) {
    return objects(manifest, MF + property).getFirst().as(RDFList.class).asJavaList();
  }

  private static List<RDFNode> objects(RDFNode node, String property) {
    if (node == null || !node.isResource()) {
      return List.of();
    }
    Property named = ResourceFactory.createProperty(property);
    return node.asResource().listProperties(named).mapWith(s -> s.getObject()).toList();
  }

  /** Returns the graph in the file of that address. */
  static Graph graph(String address) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(open(address))
        .base(address)
        .lang(RDFLanguages.filenameToLang(address))
        .parse(graph);
    return graph;
  }

  /** Returns the text in the file of that address. */
  static String text(String address) {
    try (InputStream in = open(address)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens the file of that address. */
  static InputStream open(String address) {
    InputStream in = W3cSuite.class.getResourceAsStream(FOLDER + address.substring(BASE.length()));
    if (in == null) {
      throw new IllegalArgumentException("no " + address);
    }
    return in;
  }
}
