package dev.parley.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeachingTest {

  private static final Learned.Effort LITTLE = new Learned.Effort(3, 6, 6, 6, 1, 4, 100_000);

  private static final int SEEN = 90;
  private static final int UNSEEN = 30;

  /** Heads of the words of a sentence, from 1; 0 is the root. */
  private static final List<int[]> SHAPES =
      List.of(
          new int[] {0, 1, 2, 3},
          new int[] {0, 1, 1, 1},
          new int[] {4, 4, 4, 0},
          new int[] {2, 0, 2, 3});

  @TempDir Path folder;

  @Test
  void followsAdviceThatWasRightElsewhere() throws IOException {
    Path trees = compressed("trees", anyTrees());
    Views views = new Views();
    List<Example> examples = new Treebank(true).read(trees, trees, views);
    int words = UNSEEN * SHAPES.getFirst().length;
    assertTrue(right(examples, views) > words * 9 / 10);
    assertTrue(right(examples, Views.PLAIN) < words * 6 / 10);
  }

  /** Returns sentences of the same words in trees of which nothing but advice can tell. */
  private static String anyTrees() {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < SEEN + UNSEEN; sentence++) {
      int[] heads = SHAPES.get(random.nextInt(SHAPES.size()));
      for (int word = 0; word < heads.length; word++) {
        String relation = heads[word] == 0 ? "root" : "compound";
        text.append(
            "%d\tword\tword\tNOUN\tNN\t_\t%d\t%s\t_\t_%n"
                .formatted(word + 1, heads[word], relation));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** Returns how many heads of the unseen sentences are found after learning from the others. */
  private static int right(List<Example> examples, Views views) {
    Learned learned =
        Learned.from(examples.subList(0, SEEN), Map.of(), views, LITTLE, progress -> {});
    AdvisedParser parser = new AdvisedParser(learned, views);
    int right = 0;
    for (Example unseen : examples.subList(SEEN, examples.size())) {
      Parse parse = parser.parse(unseen.tokens());
      for (int at = 0; at < unseen.size(); at++) {
        right += unseen.heads()[at] == parse.head(at) ? 1 : 0;
      }
    }
    return right;
  }

  @Test
  void refusesAdviceOnOtherWords() throws IOException {
    Path trees = compressed("trees", small());
    Path other = compressed("other", small().replaceFirst("\n1\t[^\n]*", ""));
    Treebank treebank = new Treebank(true);
    assertThrows(IllegalArgumentException.class, () -> treebank.read(trees, other, new Views()));
  }

  @Test
  void writesTreesThatAreReadAgain() throws IOException {
    Parse parse = Sentences.parse("Mr. Scholz's visit (the first) didn't end in Paris.");
    String lines = Teaching.conllu(parse) + "\n";
    Example read =
        new Treebank(true)
            .read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
            .getFirst();
    for (int at = 0; at < parse.size(); at++) {
      assertEquals(parse.token(at).text(), read.tokens().get(at).text());
      assertEquals(parse.tag(at).ordinal(), read.tags()[at]);
      assertEquals(parse.head(at), read.heads()[at]);
      assertEquals(parse.relation(at), read.relations()[at]);
      assertEquals(0, read.lemmas()[at]);
    }
  }

  private Path compressed(String name, String text) throws IOException {
    Path file = folder.resolve(name + ".conllu.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static String small() throws IOException {
    try (InputStream bytes = TeachingTest.class.getResourceAsStream("small.conllu")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
