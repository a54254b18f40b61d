package dev.parley.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IriPathsTest {

  private static final String REFERENCE = "https://w3id.org/parley/id/";

  @Test
  void findsTheUsualBaseUnderId() {
    IriPaths paths = new IriPaths(REFERENCE, REFERENCE);
    assertEquals(List.of(REFERENCE + "state/RUS"), paths.iris("/id/state/RUS"));
    assertEquals(Optional.of("/id/state/RUS"), paths.path(REFERENCE + "state/RUS"));
    assertEquals(List.of(), paths.iris("/id/"));
    assertEquals(List.of(), paths.iris("/other"));
    assertEquals(Optional.empty(), paths.path("http://www.wikidata.org/entity/Q159"));
  }

  @Test
  void findsAnotherBaseUnderItsOwnPath() {
    IriPaths paths = new IriPaths("http://news.example/id/", REFERENCE);
    assertEquals(List.of("http://news.example/id/x", REFERENCE + "x"), paths.iris("/id/x"));
    IriPaths root = new IriPaths("http://news.example/", REFERENCE);
    assertEquals(List.of("http://news.example/x"), root.iris("/x"));
    assertEquals(Optional.of("/x"), root.path("http://news.example/x"));
  }

  @Test
  void knowsWhereANameWouldBeUnderTheOtherBase() {
    IriPaths paths = new IriPaths("http://news.example/graph/", REFERENCE);
    assertEquals(List.of("/id/person/p"), paths.counterparts("/graph/person/p"));
    assertEquals(List.of("/graph/meeting/m"), paths.counterparts("/id/meeting/m"));
    assertEquals(List.of(), new IriPaths(REFERENCE, REFERENCE).counterparts("/id/person/p"));
  }

  @Test
  void readsLettersThatClientsEscape() {
    IriPaths paths = new IriPaths(REFERENCE, REFERENCE);
    assertEquals(List.of(REFERENCE + "zürich%20a"), paths.iris("/id/z%C3%BCrich%20a"));
    assertEquals(List.of(REFERENCE + "%FF"), paths.iris("/id/%FF"));
  }
}
