package dev.parley.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the model of English out of word vectors and treebanks. The same files give the same bytes.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=dev.parley.syntax.Training \
 *   -Dexec.args="VECTORS FOLDER src/main/resources/dev/parley/syntax/english.model \
 *     ewt-train gum-train ewt-test ewt-dev background pages invented"
 * </pre>
 */
final class Training {

  private static final Learned.Effort EFFORT = new Learned.Effort(4, 6, 6, 6, 4, 8, 1_000_000);

  /** How many of the most frequent words are put into clusters, and into how many. */
  private static final int WORDS = 60_000;

  private static final int NARROW = 800;
  private static final int WIDE = 60;

  private Training() {}

  /**
   * Takes the file of the word vectors, the folder of the treebanks, the file to write, and names
   * of files without endings.
   */
  public static void main(String[] arguments) throws IOException {
    Treebank treebank = new Treebank(true);
    List<Example> examples = new ArrayList<>();
    for (int at = 3; at < arguments.length; at++) {
      examples.addAll(treebank.read(Path.of(arguments[1], arguments[at] + ".conllu.gz")));
    }
    Learned learned =
        Learned.from(examples, clusters(Path.of(arguments[0])), EFFORT, System.out::println);
    try (OutputStream output = Files.newOutputStream(Path.of(arguments[2]))) {
      learned.write(output);
    }
  }

  /** Returns what words are used like, by the {@code vectors} of a file. */
  static Map<Integer, Integer> clusters(Path vectors) throws IOException {
    return WordClusterer.clusters(Embeddings.read(vectors, WORDS), NARROW, WIDE);
  }
}
