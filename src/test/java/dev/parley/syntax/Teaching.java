package dev.parley.syntax;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Makes more trees to learn from: a parser that sees, beside the words, what another and slower
 * parser makes of them learns from treebanks how far that one is to be believed, and parses texts
 * that nobody has annotated (stacking; Nivre and McDonald 2008). See docs/syntax.md.
 *
 * <pre>dev.parley.syntax.Teaching VECTORS TREEBANKS ADVICE OUT ewt-train gum-train -- news
 * </pre>
 */
final class Teaching {

  private static final Learned.Effort EFFORT = new Learned.Effort(4, 6, 6, 6, 1, 8, 3_000_000);

  private Teaching() {}

  /**
   * Takes the file of the word vectors, the folders of the treebanks, of the other parser's trees
   * and for the new ones, the names of the treebanks, two hyphens, and the names of the texts.
   */
  public static void main(String[] arguments) throws IOException {
    List<String> names = List.of(arguments).subList(4, arguments.length);
    Path advice = Path.of(arguments[2]);
    Treebank treebank = new Treebank(true);
    Views views = new Views();
    List<Example> examples = new ArrayList<>();
    for (String name : names.subList(0, names.indexOf("--"))) {
      Path right = Path.of(arguments[1], file(name));
      examples.addAll(treebank.read(right, advice.resolve(file(name)), views));
    }
    Learned learned =
        Learned.from(
            TitleStyle.unify(examples),
            Training.clusters(Path.of(arguments[0])),
            views,
            EFFORT,
            System.out::println);
    AdvisedParser parser = new AdvisedParser(learned, views);
    for (String name : names.subList(names.indexOf("--") + 1, names.size())) {
      List<Example> texts = treebank.readAdvice(advice.resolve(file(name)), views);
      write(parser, texts, Path.of(arguments[3], file(name)));
    }
  }

  private static String file(String name) {
    return name + ".conllu.gz";
  }

  /** Writes the trees of {@code texts}; headlines, of which the treebanks have none, are left. */
  private static void write(AdvisedParser parser, List<Example> texts, Path file)
      throws IOException {
    try (PrintStream out =
        new PrintStream(
            new GZIPOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
      for (Example text : texts) {
        boolean lower =
            text.tokens().stream().anyMatch(token -> Character.isLowerCase(token.text().charAt(0)));
        if (lower && !Shape.isHeadline(text.tokens())) {
          out.print(conllu(parser.parse(text.tokens())) + "\n");
        }
      }
    }
  }

  /** Returns {@code parse} as lines of CoNLL-U, without lemmas and features. */
  static String conllu(Parse parse) {
    StringBuilder lines = new StringBuilder();
    for (int at = 0; at < parse.size(); at++) {
      boolean space = at + 1 == parse.size() || parse.token(at + 1).begin() > parse.token(at).end();
      lines.append(
          String.join(
              "\t",
              String.valueOf(at + 1),
              parse.token(at).text(),
              "_",
              "_",
              TreebankWord.name(parse.tag(at)),
              "_",
              String.valueOf(parse.head(at) + 1),
              parse.relation(at).name().toLowerCase(Locale.ROOT),
              "_",
              space ? "_" : "SpaceAfter=No"));
      lines.append('\n');
    }
    return lines.toString();
  }
}
