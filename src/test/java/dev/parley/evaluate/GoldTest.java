package dev.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.event.Kind;
import dev.parley.meeting.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldTest {

  @TempDir private Path folder;

  @Test
  void readsWhatAPersonHasMarked() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file,
        """
        {"id": "b", "meetings": [{"kind": "call", "status": "planned", "date": "2020-05",
         "place": null, "unsure": true, "evidence": "will telephone", "participants": [
         {"type": "person", "name": "Angela Merkel", "country": "DEU", "mention": "Merkel"},
         {"type": "org", "name": "NATO", "country": null}]}]}
        """
                .replace("\n", "")
            + "\n\n{\"id\": \"a\", \"meetings\": []}\n");

    Gold gold = Gold.read(file);

    assertEquals(List.of("b", "a"), List.copyOf(gold.articles().keySet()));
    GoldMeeting call = gold.articles().get("b").getFirst();
    assertTrue(call.unsure());
    assertEquals("will telephone", call.evidence());
    assertEquals(Kind.CALL, call.meeting().kind());
    assertEquals(Status.PLANNED, call.meeting().status());
    assertEquals(Optional.of("2020-05"), call.meeting().date());
    assertEquals(Optional.empty(), call.meeting().place());
    assertEquals(Optional.of("Merkel"), call.meeting().participants().getFirst().mention());
    assertEquals(Optional.empty(), call.meeting().participants().getLast().country());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "null",
        "{\"id\": \"a\"}",
        "{\"meetings\": []}",
        "{\"id\": \"a\", \"meetings\": [{\"kind\": \"party\", \"status\": \"held\"}]}",
        "{\"id\": \"a\", \"meetings\": [{\"kind\": \"call\", \"status\": \"held\"}]}"
      })
  void namesTheLineThatIsNone(String line) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, "{\"id\": \"x\", \"meetings\": []}\n" + line + "\n");

    IOException failure = assertThrows(IOException.class, () -> Gold.read(file));

    assertTrue(failure.getMessage().startsWith(file + ":2: "), failure.getMessage());
  }
}
