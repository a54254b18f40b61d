package dev.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.GraphFormat;
import dev.parley.ingest.Article;
import dev.parley.meeting.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParleyTest {

  @Test
  void readsAndConvertsAsItsExampleSays() {
    Parley parley = Parley.open();
    Article article =
        Article.of(
            "macron",
            "French President Emmanuel Macron met Russian President Vladimir Putin in Moscow.",
            Optional.of(LocalDate.of(2022, 2, 8)));

    List<Meeting> meetings = parley.read(article);
    String turtle = parley.write(article, GraphFormat.TURTLE);

    assertEquals(2, meetings.getFirst().participants().size());
    assertTrue(turtle.contains("person:emmanuel-macron"), turtle);
    assertEquals(turtle, parley.write(article, GraphFormat.TURTLE));
  }
}
