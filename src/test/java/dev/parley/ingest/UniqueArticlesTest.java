package dev.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UniqueArticlesTest {

  @TempDir private Path folder;
  private Inputs inputs;

  @BeforeEach
  void begin() {
    inputs = new Inputs(folder);
  }

  @Test
  void leavesOutTheSameArticleAndSaysSo() throws IOException {
    String first = inputs.write("1/a.txt", "A met B.");
    String second = inputs.write("2/a.txt", "A met B.");

    assertEquals(1, inputs.read(first, second).size());
    assertEquals(
        List.of(
            "2/a.txt: article a: left out: it was read before",
            "2 files, 2 text: 1 article; 1 without a day of publication; passed over: 1 read before"),
        inputs.notes);
    assertEquals(List.of(), inputs.problems);
  }

  @Test
  void renamesAnotherArticleOfTheSameIdByItsText() throws IOException {
    String first = inputs.write("1/a.txt", "A met B.");
    String second = inputs.write("2/a.txt", "C met D.");
    String third = inputs.write("3/a.txt", "E met F.");

    List<String> ids = ids(first, second, third);

    assertEquals(
        List.of("a", "a-" + Digest.inHex("C met D."), "a-" + Digest.inHex("E met F.")), ids);
    assertEquals(ids.get(2), ids(first, third).get(1));
  }

  @Test
  void keepsTheSameTextOfAnotherIdAndCountsIt() throws IOException {
    String file =
        inputs.write(
            "news.jsonl", "{\"id\":\"a\",\"text\":\"X.\"}\n{\"id\":\"b\",\"text\":\"X.\"}\n");

    assertEquals(List.of("a", "b"), ids(file));
    assertEquals(
        List.of(
            "news.jsonl: JSON lines, 2 articles; id from \"id\", text from \"text\"; 1 with the"
                + " text of another article; 2 without a day of publication"),
        inputs.notes);
  }

  @Test
  void keepsMillionsOfNumbersApart() {
    LongTable table = new LongTable();
    for (long key = -50_000; key < 50_000; key++) {
      assertEquals(OptionalLong.empty(), table.putIfAbsent(key, key * 3));
    }
    for (long key = -50_000; key < 50_000; key++) {
      assertEquals(OptionalLong.of(key * 3), table.putIfAbsent(key, 0));
    }
  }

  private List<String> ids(String... files) {
    return inputs.read(files).stream().map(Article::id).toList();
  }
}
