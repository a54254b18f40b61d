package dev.parley.store.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.Converter;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.Iris;
import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import dev.parley.store.BackgroundGraphs;
import dev.parley.store.NamedGraph;
import dev.parley.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {

  private static final Article ARTICLE =
      Article.of(
          "moscow",
          "Russian President Vladimir Putin met French President Emmanuel Macron in Moscow on"
              + " February 7.",
          Optional.of(LocalDate.of(2022, 2, 8)));

  private static Finder finder;

  @BeforeAll
  static void read() {
    Converter converter =
        new Converter(Reference.bundled().link().gazetteer(), GraphOptions.standard());
    List<NamedGraph> graphs = new ArrayList<>();
    graphs.add(NamedGraph.of(converter.convert(ARTICLE)));
    graphs.addAll(BackgroundGraphs.read(List.of()));
    finder = Finder.of(Store.reading(graphs, Iris.DEFAULT_BASE));
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, person/vladimir-putin",
    "putin, person/vladimir-putin",
    "PUTIN vladimir, person/vladimir-putin",
    "Путин, person/vladimir-putin",
    "vladimir putni, person/vladimir-putin",
    "Erdoğan, person/recep-tayyip-erdogan",
    "zelensky, person/volodymyr-zelensky",
    "Zelenskiy, person/volodymyr-zelensky",
    "sochi, place/sochi",
    "Россия, state/RUS",
    "president of russia, office/RUS-president",
  })
  void findsThingsInAnySpelling(String text, String name) {
    assertEquals(Iris.DEFAULT_BASE + name, finder.find(text, 10).getFirst().iri());
  }

  @ParameterizedTest
  @CsvSource({
    "putin macron moscow, 1",
    "macron february 2022, 1",
    "france moscow 7 february, 1",
    "france moscow 2022-02-07, 1",
    "France held, 1",
    "france planned, 0",
    "2022, 1",
    "macron 2016, 0",
    "macron erdogan, 0",
  })
  void findsMeetingsByWhoWhereAndWhen(String text, int count) {
    List<Found> meetings =
        finder.find(text, 10).stream().filter(found -> found.type().equals("meeting")).toList();
    assertEquals(count, meetings.size(), meetings.toString());
  }

  @Test
  void findsNothingUnderNoName() {
    assertEquals(List.of(), finder.find("xyzzyq", 10));
    assertEquals(List.of(), finder.find(" ,. ", 10));
  }

  @Test
  void giveNoMoreThanAskedFor() {
    assertTrue(finder.find("a", 3).size() <= 6);
  }
}
