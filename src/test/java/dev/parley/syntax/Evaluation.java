package dev.parley.syntax;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints how well and how fast the parser that comes with Parley reads treebanks that it has not
 * seen: by Parley's tokens and by the treebank's, punctuation left out, with predicted tags.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=dev.parley.syntax.Evaluation -Dexec.args="FOLDER pud-test gum-news-test"</pre>
 */
final class Evaluation {

  private static final int ROUNDS = 20;

  private Evaluation() {}

  /** Takes the folder of the treebanks and names of files in it, without their endings. */
  public static void main(String[] arguments) throws IOException {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long begin = thread.getCurrentThreadCpuTime();
    Parser parser = Parser.load();
    System.out.printf("loaded in %d ms%n", millis(thread, begin));
    for (int at = 1; at < arguments.length; at++) {
      Path file = Path.of(arguments[0], arguments[at] + ".conllu.gz");
      List<Example> examples = new Treebank(true).read(file);
      System.out.println(arguments[at] + ": " + Accuracy.of(parser, examples));
      List<Example> words = new Treebank(false).read(file);
      System.out.println(arguments[at] + " as tokenized there: " + Accuracy.of(parser, words));
    }
    List<Example> examples =
        new Treebank(true).read(Path.of(arguments[0], arguments[1] + ".conllu.gz"));
    long fastest = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = thread.getCurrentThreadCpuTime();
      examples.forEach(example -> parser.parse(example.tokens()));
      fastest = Math.min(fastest, millis(thread, start));
    }
    int tokens = examples.stream().mapToInt(Example::size).sum();
    System.out.printf("%d tokens a second of processor time%n", 1000L * tokens / fastest);
  }

  private static long millis(ThreadMXBean thread, long begin) {
    return (thread.getCurrentThreadCpuTime() - begin) / 1_000_000;
  }
}
