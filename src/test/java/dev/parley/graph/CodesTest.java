package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.Status;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodesTest {

  private static final String CODES =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?notation WHERE {
        ?coding parley:kind parley:%s ; parley:status parley:%s ; parley:role parley:%s ;
            parley:code ?code .
        ?code skos:inScheme <https://w3id.org/parley/%s> ; skos:notation ?notation .
      }
      """;

  private final Graph codes = OntologyFiles.read(OntologyFiles.CODES);
  private final GraphBuilder builder = new GraphBuilder(GraphOptions.standard());

  @ParameterizedTest
  @EnumSource
  void givesEachStatusAndRoleOfAKindTheCodesOfTheDyads(Kind kind) {
    for (Status status : Status.values()) {
      for (Role role : Role.values()) {
        Meeting meeting =
            Diplomacy.meeting(kind)
                .with(Diplomacy.PUTIN, role)
                .with(Diplomacy.TRUMP, Role.PARTICIPANT)
                .status(status)
                .build();
        assertEquals(codes("cameo", kind, status, role), List.of(inDyads(meeting, "cameoCode")));
        String plover = inDyads(meeting, "ploverType") + " " + inDyads(meeting, "ploverMode");
        assertEquals(codes("plover", kind, status, role), List.of(plover.strip()));
      }
    }
  }

  @Test
  void writesNotationsAsStringsSoThatALeadingZeroStays() {
    String query =
        """
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT ?type WHERE { ?concept skos:notation ?notation BIND (STR(DATATYPE(?notation)) AS ?type) }
        """;
    List<String> types = GraphQueries.column(codes, query);
    assertTrue(types.stream().allMatch("http://www.w3.org/2001/XMLSchema#string"::equals));
  }

  private List<String> codes(String scheme, Kind kind, Status status, Role role) {
    return GraphQueries.column(
        codes, CODES.formatted(word(kind), word(status), word(role), scheme));
  }

  private String inDyads(Meeting meeting, String column) {
    Graph graph = builder.build(Diplomacy.article("a"), List.of(meeting)).graph();
    String query = QueryLibrary.load().named("dyads").get().text();
    String onlyPutin =
        "SELECT ?"
            + column
            + " WHERE { { "
            + query.substring(query.indexOf("SELECT")).replaceAll("(?s)ORDER BY.*", "")
            + " } FILTER (?sourceName = 'Vladimir Putin') }";
    String prefixes = query.substring(0, query.indexOf("SELECT"));
    return GraphQueries.column(graph, prefixes + onlyPutin).getFirst();
  }

  private static String word(Enum<?> value) {
    return value.name().charAt(0) + value.name().substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
