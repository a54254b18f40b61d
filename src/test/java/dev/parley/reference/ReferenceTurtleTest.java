package dev.parley.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTurtleTest {

  @Test
  void writesWhatItIsGiven() throws IOException {
    Graph fiction =
        RDFDataMgr.loadGraph(
            Path.of("src/test/resources/reference/fiction.ttl").toUri().toString());
    Graph back = GraphFactory.createDefaultGraph();
    RDFParser.fromString(written(fiction), Lang.TURTLE).parse(back);
    assertTrue(fiction.isIsomorphicWith(back));
  }

  @Test
  void writesABlockASubjectInOneOrder() throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            ReferenceReaderTest.PREFIXES
                + """
                tenure:x parley:until "1995-02"^^xsd:gYearMonth ; parley:acting true ;
                    parley:from "1995"^^xsd:gYear ; parley:holder person:x ; a parley:Tenure .
                person:x owl:sameAs wd:Q1 ; skos:altLabel "B"@en , "A \\"C\\""@en ; a parley:Person .
                """,
            Lang.TURTLE)
        .parse(graph);
    String text = written(graph);
    assertEquals(
        """
        person:x a parley:Person ;
            skos:altLabel "A \\"C\\""@en , "B"@en ;
            owl:sameAs wd:Q1 .

        tenure:x a parley:Tenure ;
            parley:holder person:x ;
            parley:from "1995"^^xsd:gYear ;
            parley:until "1995-02"^^xsd:gYearMonth ;
            parley:acting true .
        """,
        text.substring(text.indexOf("\n\n") + 2));
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, vladimir-putin",
    "Recep Tayyip Erdoğan, recep-tayyip-erdogan",
    "Miloš Zeman, milos-zeman",
    "İsmail Cem, ismail-cem",
    "Lars Løkke Rasmussen, lars-lokke-rasmussen",
    "Salome Zourabichvili (ნ), salome-zourabichvili",
    "Abdul-Salam O'Neill Jr., abdul-salam-oneill-jr",
  })
  void namesAPersonInAscii(String name, String slug) {
    assertEquals(slug, Slugs.of(name));
  }

  private static String written(Graph graph) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReferenceTurtle.write(graph, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
