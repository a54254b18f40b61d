package dev.parley.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the model of English out of treebanks. The same treebanks give the same bytes.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=dev.parley.syntax.Training \
 *   -Dexec.args="FOLDER src/main/resources/dev/parley/syntax/english.model \
 *     ewt-train gum-train ewt-test"
 * </pre>
 */
final class Training {

  private static final Learned.Effort EFFORT = new Learned.Effort(4, 6, 6, 6, 8, 1_000_000);

  private Training() {}

  /** Takes the folder of the treebanks, the file to write, and names of files without endings. */
  public static void main(String[] arguments) throws IOException {
    Treebank treebank = new Treebank(true);
    List<Example> examples = new ArrayList<>();
    for (int at = 2; at < arguments.length; at++) {
      examples.addAll(treebank.read(Path.of(arguments[0], arguments[at] + ".conllu.gz")));
    }
    Learned learned = Learned.from(examples, EFFORT, System.out::println);
    try (OutputStream output = Files.newOutputStream(Path.of(arguments[1]))) {
      learned.write(output);
    }
  }
}
