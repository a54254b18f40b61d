package dev.parley.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes a reference as its own files are written: a block a subject, sorted by IRI, the properties
 * in one order for all.
 */
final class ReferenceTurtle {

  private static final String ID = "https://w3id.org/parley/id/";

  private static final List<String> ORDER =
      List.of(
          RDF.type.getURI(),
          Terms.RDFS + "label",
          Terms.PARLEY + "officialName",
          Terms.PARLEY + "holder",
          Terms.PARLEY + "office",
          Terms.PARLEY + "officeOf",
          Terms.PARLEY + "officeType",
          Terms.SKOS + "prefLabel",
          Terms.SKOS + "altLabel",
          Terms.SKOS + "hiddenLabel",
          Terms.PARLEY + "shortName",
          Terms.PARLEY + "gender",
          Terms.PARLEY + "citizenOf",
          Terms.PARLEY + "demonym",
          Terms.PARLEY + "people",
          Terms.PARLEY + "governmentName",
          Terms.PARLEY + "capital",
          Terms.PARLEY + "home",
          Terms.PARLEY + "member",
          Terms.PARLEY + "inState",
          Terms.PARLEY + "partOf",
          Terms.PARLEY + "placeType",
          Terms.PARLEY + "population",
          Terms.PARLEY + "seat",
          Terms.PARLEY + "iso2",
          Terms.PARLEY + "iso3",
          Terms.PARLEY + "isoNumeric",
          Terms.PARLEY + "from",
          Terms.PARLEY + "until",
          Terms.PARLEY + "acting",
          Terms.PARLEY + "disputed",
          Terms.PARLEY + "successor",
          Terms.GEO + "lat",
          Terms.GEO + "long",
          Terms.OWL + "sameAs");

  private final NodeFormatterTTL formatter;
  private final Writer out;

  private ReferenceTurtle(NodeFormatterTTL formatter, Writer out) {
    this.formatter = formatter;
    this.out = out;
  }

  /** Writes {@code graph}, whose subjects have IRIs; one graph gives the same bytes each time. */
  static void write(Graph graph, OutputStream stream) throws IOException {
    PrefixMap prefixes = PrefixMapFactory.create();
    prefixes().forEach(prefixes::add);
    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> prefix : prefixes().entrySet()) {
      writer.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }
    SortedMap<String, List<Triple>> subjects = new TreeMap<>();
    graph
        .find()
        .forEach(
            triple ->
                subjects
                    .computeIfAbsent(triple.getSubject().getURI(), iri -> new ArrayList<>())
                    .add(triple));
    ReferenceTurtle turtle = new ReferenceTurtle(new NodeFormatterTTL(null, prefixes), writer);
    for (List<Triple> subject : subjects.values()) {
      turtle.writeSubject(subject);
    }
    writer.flush();
  }

  private void writeSubject(List<Triple> triples) throws IOException {
    SortedMap<String, SortedSet<String>> objects =
        new TreeMap<>(Comparator.comparingInt(ReferenceTurtle::place).thenComparing(iri -> iri));
    for (Triple triple : triples) {
      objects
          .computeIfAbsent(triple.getPredicate().getURI(), iri -> new TreeSet<>())
          .add(text(triple.getObject()));
    }
    out.write("\n" + text(triples.getFirst().getSubject()));
    String separator = " ";
    for (Map.Entry<String, SortedSet<String>> entry : objects.entrySet()) {
      String predicate = entry.getKey();
      out.write(separator);
      out.write(predicate.equals(RDF.type.getURI()) ? "a" : text(NodeFactory.createURI(predicate)));
      out.write(" " + String.join(" , ", entry.getValue()));
      separator = " ;\n    ";
    }
    out.write(" .\n");
  }

  private String text(Node node) {
    StringWriterI text = new StringWriterI();
    formatter.format(text, node);
    return text.toString();
  }

  private static int place(String predicate) {
    int place = ORDER.indexOf(predicate);
    return place < 0 ? ORDER.size() : place;
  }

  private static SortedMap<String, String> prefixes() {
    SortedMap<String, String> prefixes = new TreeMap<>();
    prefixes.put("parley", Terms.PARLEY);
    for (String kind : List.of("state", "office", "person", "tenure", "place")) {
      prefixes.put(kind, ID + kind + "/");
    }
    prefixes.put("body", ID + "org/");
    prefixes.put("owl", Terms.OWL);
    prefixes.put("rdfs", Terms.RDFS);
    prefixes.put("skos", Terms.SKOS);
    prefixes.put("geo", Terms.GEO);
    prefixes.put("wd", "http://www.wikidata.org/entity/");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }
}
