package dev.parley.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainingTest {

  private static final Learned.Effort LITTLE = new Learned.Effort(5, 8, 8, 8, 2, 4, 10_000);
  private static final Map<Integer, Integer> CLUSTERS = Map.of(Hash.of("talk", 0, 4), 0x101);

  @Test
  void keepsWordsThatParleyWritesTogetherAsOneToken() throws IOException {
    Example talks = small().get(1);
    assertEquals("[They, don't, talk, ,, he, said, .]", talks.tokens().toString());
    assertArrayEquals(new int[] {2, 2, -1, 5, 5, 2, 2}, talks.heads());
    assertEquals(Relation.AUX, talks.relations()[1]);
  }

  @Test
  void partsWordsThatParleyWritesApart() throws IOException {
    Example paper = small().get(2);
    assertEquals(
        "[A, state, -, run, paper, quoted, author, Jane, Doe, .]", paper.tokens().toString());
    assertArrayEquals(new int[] {4, 3, 3, 4, 5, -1, 5, 6, 6, 5}, paper.heads());
    assertEquals(Relation.PUNCT, paper.relations()[2]);
  }

  @Test
  void makesTheNameTheHeadOfItsTitle() throws IOException {
    Example paper = TitleStyle.unify(small()).get(2);
    assertArrayEquals(new int[] {4, 3, 3, 4, 5, -1, 7, 5, 7, 5}, paper.heads());
    assertEquals(Relation.NMOD_DESC, paper.relations()[6]);
    assertEquals(Relation.OBJ, paper.relations()[7]);
  }

  @Test
  void reachesEachTreeByItsSteps() throws IOException {
    TrainingSet set = TrainingSet.jackknifed(small(), CLUSTERS, Views.PLAIN, 2, 2);
    for (int at = 0; at < set.trees().size(); at++) {
      Skeleton words = set.skeletons().get(at);
      State state = State.FIRST;
      for (int steps = 2 * words.size - 1; steps > 0; steps--) {
        int step = set.trees().get(at).step(state);
        assertTrue(state.allows(step, words.size));
        state = state.after(step, 0, words);
      }
      assertArrayEquals(set.trees().get(at).heads(), state.heads(words.size));
    }
  }

  @Test
  void liftsAnArcThatCrossesAnother() throws IOException {
    TrainingSet set = TrainingSet.jackknifed(small(), CLUSTERS, Views.PLAIN, 2, 2);
    GoldTree hearing = set.trees().get(1 + set.trees().size() / 2);
    assertArrayEquals(new int[] {1, 3, 3, -1, 6, 6, 3, 3}, hearing.heads());
  }

  @Test
  void writesTheSameBytesOfTheSameTrees() throws IOException {
    assertArrayEquals(trained(), trained());
  }

  @Test
  void parsesWhatItHasLearned() throws IOException {
    Parser parser = new Parser(Model.read(new ByteArrayInputStream(trained())), 4);
    Example envoys = small().get(0);
    Parse parse = parser.parse(envoys.tokens());
    for (int at = 0; at < envoys.size(); at++) {
      assertEquals(envoys.heads()[at], parse.head(at), parse::toString);
      assertEquals(envoys.relations()[at], parse.relation(at), parse::toString);
    }
  }

  private static byte[] trained() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Example> examples = new ArrayList<>();
    for (int copy = 0; copy < 6; copy++) {
      examples.addAll(small());
    }
    Learned.from(examples, CLUSTERS, LITTLE, progress -> {}).write(bytes);
    return bytes.toByteArray();
  }

  private static List<Example> small() throws IOException {
    try (InputStream bytes = TrainingTest.class.getResourceAsStream("small.conllu")) {
      return new Treebank(true).read(bytes);
    }
  }
}
