package dev.parley.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceValidatorTest {

  private static final Path FOLDER = Path.of("ontology/reference");
  private static final String FICTION = "src/test/resources/reference/fiction.ttl";

  private static final ReferenceValidator VALIDATOR = new ReferenceValidator();

  /**
   * A constraint, with triples beside {@code fiction.ttl} that keep to it and others that do not.
   *
   * @param subject what the message is about
   * @param message how the message begins
   */
  record Case(String sound, String unsound, String subject, String message) {
    @Override
    public String toString() {
      return message;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        new Case(
            "place:a a parley:Place ; rdfs:label \"Aa\"@en .",
            "place:a a parley:Place .",
            "place:a",
            "It needs a label."),
        new Case(
            "place:a a parley:Place ; rdfs:label \"Aa\"@en , \"Aaa\"@fr .",
            "place:a a parley:Place ; rdfs:label \"Aa\"@en , \"Aaa\"@en .",
            "place:a",
            "It has several labels in one language"),
        new Case(
            "place:a a parley:Place ; rdfs:label \"Aa\"@en .",
            "place:a a parley:Place ; rdfs:label \"A\"@en .",
            "place:a",
            "A label has two characters or more."),
        new Case(
            "place:a a parley:Place ; rdfs:label \"New Aa\"@en .",
            "place:a a parley:Place ; rdfs:label \"New Aa \"@en .",
            "place:a",
            "The name \"New Aa \" begins or ends with a blank"),
        new Case(
            "state:RURITANIA owl:sameAs wd:Q1 . state:BORDURIA owl:sameAs wd:Q2 .",
            "state:RURITANIA owl:sameAs wd:Q1 . state:BORDURIA owl:sameAs wd:Q1 .",
            "state:BORDURIA",
            "The identifier <http://www.wikidata.org/entity/Q1> belongs to state:RURITANIA also"),
        new Case(
            "state:RURITANIA owl:sameAs wd:Q1 .",
            "state:RURITANIA owl:sameAs \"Q1\" .",
            "state:RURITANIA",
            "An identifier (owl:sameAs) is an IRI."),
        new Case(
            "state:RURITANIA owl:sameAs wd:Q1 .",
            "state:RURITANIA owl:sameAs <https://www.wikidata.org/wiki/Q1> .",
            "state:RURITANIA",
            "<https://www.wikidata.org/wiki/Q1> is no Wikidata item"),
        new Case(
            "place:szohod geo:lat 45.5 ; geo:long 21.0 .",
            "place:szohod geo:lat 95.5 ; geo:long 21.0 .",
            "place:szohod",
            "It needs one latitude"),
        new Case(
            "place:szohod geo:lat 45.5 ; geo:long 21.0 .",
            "place:szohod geo:lat 45.5 .",
            "place:szohod",
            "It needs one longitude"),
        new Case(
            "state:BORDURIA parley:from \"1946\"^^xsd:gYear .",
            "state:BORDURIA parley:from \"1946\" .",
            "state:BORDURIA",
            "The beginning (parley:from) is one"),
        new Case(
            "state:BORDURIA parley:until \"1946\"^^xsd:gYear .",
            "state:BORDURIA parley:until \"1946\"^^xsd:gYear , \"1947\"^^xsd:gYear .",
            "state:BORDURIA",
            "The end (parley:until) is one"),
        new Case(
            "state:BORDURIA parley:from \"1946-05\"^^xsd:gYearMonth ; parley:until \"1946\"^^xsd:gYear .",
            "state:BORDURIA parley:from \"1946-05\"^^xsd:gYearMonth ; parley:until \"1945\"^^xsd:gYear .",
            "state:BORDURIA",
            "It ends (1945) before it begins (1946-05)."),
        new Case(
            "state:BORDURIA parley:iso2 \"BD\" .",
            "state:BORDURIA parley:iso2 \"BDU\" .",
            "state:BORDURIA",
            "The ISO 3166-1 alpha-2 code is two capital letters."),
        new Case(
            "state:BORDURIA parley:iso3 \"BDU\" .",
            "state:BORDURIA parley:iso3 \"bdu\" .",
            "state:BORDURIA",
            "The ISO 3166-1 alpha-3 code is three capital letters."),
        new Case(
            "state:BORDURIA parley:isoNumeric \"007\" .",
            "state:BORDURIA parley:isoNumeric \"7\" .",
            "state:BORDURIA",
            "The ISO 3166-1 numeric code is three digits."),
        new Case(
            "state:BORDURIA parley:successor state:RURITANIA .",
            "state:BORDURIA parley:successor state:SYLDAVIA .",
            "state:BORDURIA",
            "A successor is a state that is described. It is state:SYLDAVIA."),
        new Case(
            "state:BORDURIA parley:iso3 \"BDU\" . state:RURITANIA parley:iso3 \"BDU\" .",
            "state:BORDURIA parley:iso3 \"BDU\" . state:X a parley:State ; rdfs:label \"Xx\" ; parley:iso3 \"BDU\" .",
            "state:BORDURIA",
            "The code BDU is the code of state:X also."),
        new Case(
            "state:X a parley:State ; rdfs:label \"Xx\" .",
            "state:X a parley:State ; rdfs:label \"Xx\" ; parley:capital place:x .",
            "state:X",
            "The capital is a place (parley:Place) that is described. It is place:x."),
        new Case(
            "state:RURITANIA parley:capital place:szohod .",
            "state:BORDURIA parley:capital place:strelsau .",
            "state:BORDURIA",
            "The capital place:strelsau does not lie in it"),
        new Case(
            "office:x a parley:Office ; rdfs:label \"Xx\" ; parley:officeOf body:zenda-league ; parley:officeType parley:Envoy .",
            "office:x a parley:Office ; rdfs:label \"Xx\" ; parley:officeType parley:Envoy .",
            "office:x",
            "An office belongs to one state or body"),
        new Case(
            "office:x a parley:Office ; rdfs:label \"Xx\" ; parley:officeOf body:blue-elphbergs ; parley:officeType parley:Envoy .",
            "office:x a parley:Office ; rdfs:label \"Xx\" ; parley:officeOf place:strelsau ; parley:officeType parley:Envoy .",
            "office:x",
            "The state or body that an office belongs to is described. It is place:strelsau."),
        new Case(
            "office:x a parley:Office ; rdfs:label \"Xx\" ; parley:officeOf state:BORDURIA ; parley:officeType parley:Envoy .",
            "office:x a parley:Office ; rdfs:label \"Xx\" ; parley:officeOf state:BORDURIA ; parley:officeType parley:King .",
            "office:x",
            "An office has one type (parley:officeType) of the ontology."),
        new Case(
            "person:antonia-mauban parley:citizenOf state:RURITANIA .",
            "person:antonia-mauban parley:gender \"f\" .",
            "person:antonia-mauban",
            "The gender is \"female\" or \"male\", or left out."),
        new Case(
            "person:antonia-mauban parley:citizenOf state:RURITANIA .",
            "person:antonia-mauban parley:citizenOf state:RURITANIA , state:BORDURIA .",
            "person:antonia-mauban",
            "A person speaks for one state at most"),
        new Case(
            "person:x a parley:Person ; rdfs:label \"Xx\" ; parley:citizenOf state:BORDURIA .",
            "person:x a parley:Person ; rdfs:label \"Xx\" .",
            "person:x",
            "A person held an office (a parley:Tenure) or speaks for a state"),
        new Case(
            "person:x a parley:Person ; rdfs:label \"Rudolf Elphberg\"@en ; parley:citizenOf state:BORDURIA .",
            "person:x a parley:Person ; rdfs:label \"Rudolf Elphberg\"@en ; parley:citizenOf state:RURITANIA .",
            "person:rudolf-elphberg",
            "person:x is another person of the same state and name"),
        new Case(
            "tenure:x a parley:Tenure ; parley:holder person:antonia-mauban ; parley:office office:strelsau-mayor ; parley:from \"1970\"^^xsd:gYear .",
            "tenure:x a parley:Tenure ; parley:holder person:nobody ; parley:office office:strelsau-mayor ; parley:from \"1970\"^^xsd:gYear .",
            "tenure:x",
            "A tenure has one holder, a person who is described. It is person:nobody."),
        new Case(
            "",
            "tenure:x a parley:Tenure ; parley:holder person:antonia-mauban ; parley:from \"1970\"^^xsd:gYear .",
            "tenure:x",
            "A tenure is of one office that is described."),
        new Case(
            "",
            "tenure:x a parley:Tenure ; parley:holder person:antonia-mauban ; parley:office office:strelsau-mayor .",
            "tenure:x",
            "A tenure needs its beginning (parley:from)."),
        new Case(
            tenure(
                "x",
                "\"1970\"^^xsd:gYear ; parley:until \"1980\"^^xsd:gYear ; parley:acting false"),
            tenure(
                "x",
                "\"1970\"^^xsd:gYear ; parley:until \"1980\"^^xsd:gYear ; parley:acting \"yes\""),
            "tenure:x",
            "Whether a tenure was acting is true or false."),
        new Case(
            tenure(
                "x",
                "\"1970\"^^xsd:gYear ; parley:until \"1980\"^^xsd:gYear ; parley:disputed false"),
            tenure(
                "x", "\"1970\"^^xsd:gYear ; parley:until \"1980\"^^xsd:gYear ; parley:disputed 1"),
            "tenure:x",
            "Whether a tenure was disputed is true or false."),
        new Case(
            tenure("x", "\"1970\"^^xsd:gYear ; parley:until \"1980\"^^xsd:gYear"),
            tenure("x", "\"1970\"^^xsd:gYear ; parley:until \"1981\"^^xsd:gYear"),
            "tenure:x",
            "It runs until 1981 while tenure:RURITANIA-monarch-rudolf-elphberg-1980 holds the same office from 1980 on"),
        new Case(
            tenure("x", "\"1995-02-27\"^^xsd:date"),
            tenure("x", "\"1993\"^^xsd:gYear"),
            "tenure:RURITANIA-monarch-rudolf-elphberg-1980",
            "It runs until 1995-02 while tenure:x holds"),
        new Case(
            tenure("x", "\"1993\"^^xsd:gYear ; parley:disputed true"),
            tenure("x", "\"1970\"^^xsd:gYear"),
            "tenure:x",
            "It runs until now while"),
        new Case(
            tenure("x", "\"2001\"^^xsd:gYear"),
            tenure("x", "\"2002\"^^xsd:gYear"),
            "tenure:x",
            "It begins (2002) after its state ended (2001-06)."),
        new Case(
            "body:blue-elphbergs parley:seat place:strelsau .",
            "body:zenda-council parley:home state:NOWHERE .",
            "body:zenda-council",
            "A group is at home in one state at most"),
        new Case(
            "body:zenda-league parley:member body:blue-elphbergs .",
            "body:zenda-league parley:member state:NOWHERE .",
            "body:zenda-league",
            "A member is a state or body that is described. It is state:NOWHERE."),
        new Case(
            "body:blue-elphbergs parley:partOf body:zenda-council .",
            "body:blue-elphbergs parley:partOf state:RURITANIA .",
            "body:blue-elphbergs",
            "What a body is a part of (parley:partOf) is a body that is described."),
        new Case(
            "body:zenda-council parley:seat place:szohod .",
            "body:zenda-council parley:seat place:nowhere .",
            "body:zenda-council",
            "The seat of a body is a place that is described. It is place:nowhere."),
        new Case(
            "place:x a parley:Place ; rdfs:label \"Xx\" ; parley:inState state:BORDURIA .",
            "place:x a parley:Place ; rdfs:label \"Xx\" ; parley:inState state:NOWHERE .",
            "place:x",
            "A place lies in one state at most (parley:inState), which is described."),
        new Case(
            "place:strelsau parley:partOf place:szohod .",
            "place:strelsau parley:partOf state:RURITANIA .",
            "place:strelsau",
            "What a place is a part of (parley:partOf) is a place that is described."),
        new Case(
            "place:x a parley:Place ; rdfs:label \"Xx\" ; parley:placeType \"region\" .",
            "place:x a parley:Place ; rdfs:label \"Xx\" ; parley:placeType \"town\" .",
            "place:x",
            "The type of a place is"),
        new Case(
            "place:szohod parley:population 0 .",
            "place:szohod parley:population -1 .",
            "place:szohod",
            "The population is one whole number."));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void passesWhatKeepsToAConstraint(Case given) {
    assertEquals(List.of(), VALIDATOR.validate(fictionWith(given.sound())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatBreaksAConstraint(Case given) {
    List<String> found =
        VALIDATOR.validate(fictionWith(given.unsound())).stream().map(Object::toString).toList();
    String expected = given.subject() + ": " + given.message();
    assertTrue(found.stream().anyMatch(each -> each.startsWith(expected)), found::toString);
  }

  @Test
  void everyFileOfTheReferenceIsSound() throws IOException {
    Graph all = GraphFactory.createDefaultGraph();
    List<Path> files = ReferenceCompiler.turtleFiles(FOLDER);
    for (Path file : files) {
      RDFDataMgr.read(all, file.toUri().toString());
    }
    assertEquals("", lines(VALIDATOR.validate(all)));
    assertEquals("", lines(ReferenceReader.read(files).link().diagnostics()));
  }

  private static String lines(List<?> messages) {
    StringBuilder lines = new StringBuilder();
    messages.forEach(message -> lines.append('\n').append(message));
    return lines.toString();
  }

  private static String tenure(String name, String from) {
    return "tenure:"
        + name
        + " a parley:Tenure ; parley:holder person:antonia-mauban ;"
        + " parley:office office:RURITANIA-monarch ; parley:from "
        + from
        + " .";
  }

  private static Graph fictionWith(String triples) {
    Graph graph = RDFDataMgr.loadGraph(Path.of(FICTION).toUri().toString());
    RDFParser.fromString(ReferenceReaderTest.PREFIXES + triples, Lang.TURTLE).parse(graph);
    return graph;
  }
}
