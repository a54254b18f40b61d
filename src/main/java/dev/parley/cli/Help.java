package dev.parley.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.cli.Option;

/** Writes help, made from the commands themselves. */
final class Help {

  private static final int WIDTH = 80;
  private static final String INDENT = "  ";

  private final PrintStream out;
  private final Emphasis emphasis;

  Help(PrintStream out, Emphasis emphasis) {
    this.out = out;
    this.emphasis = emphasis;
  }

  /** Writes what the program can do: of each command an example, and what comes of it. */
  void write(Collection<Command> commands) {
    usage("COMMAND [options] [files]");
    out.println("Reads news about diplomacy into RDF: who met whom, where, when, and who says so.");
    out.println();
    table(
        commands.stream()
            .map(Command::manual)
            .map(manual -> new Row(manual.examples().getFirst(), manual.summary()))
            .toList());
    out.println();
    out.println("parley COMMAND --help tells the rest, --version the version.");
    out.println("Results go to standard output, messages to standard error. The exit status is 0");
    out.println("when all is done, 1 when some input failed, 2 for wrong usage.");
    out.flush();
  }

  /** Writes how to use {@code command}. */
  void write(Command command) {
    Manual manual = command.manual();
    usage((manual.name() + " [options] " + manual.operands()).strip());
    out.println(sentence(manual.summary()));
    out.println();
    describe(manual.description().strip());
    section("Options");
    List<Row> rows = new ArrayList<>();
    command.options().getOptions().forEach(option -> rows.add(row(option)));
    rows.add(new Row("--help", "this text"));
    table(rows);
    out.println();
    section("Examples");
    manual.examples().forEach(example -> out.println(INDENT + "parley " + example));
    out.flush();
  }

  private void usage(String rest) {
    out.println(emphasis.strong("Usage:") + " parley " + rest);
  }

  /** Writes lines that belong together as one paragraph, those that are set in as they are. */
  private void describe(String text) {
    StringBuilder paragraph = new StringBuilder();
    for (String line : (text + "\n").split("\n", -1)) {
      boolean runs = !line.isBlank() && !line.startsWith(" ");
      if (runs) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      } else {
        if (!paragraph.isEmpty()) {
          wrapped(paragraph.toString(), WIDTH).forEach(out::println);
          paragraph.setLength(0);
        }
        out.println(line);
      }
    }
  }

  private void section(String title) {
    out.println(emphasis.strong(title + ":"));
  }

  private void table(List<Row> rows) {
    int left = rows.stream().mapToInt(row -> row.left().length()).max().orElse(0);
    String margin = INDENT + " ".repeat(left) + INDENT;
    for (Row row : rows) {
      List<String> lines = wrapped(row.right(), WIDTH - margin.length());
      out.println(
          INDENT
              + named(row.left())
              + " ".repeat(left - row.left().length())
              + INDENT
              + lines.getFirst());
      lines.stream().skip(1).forEach(line -> out.println(margin + line));
    }
  }

  /** The first word is what a reader looks for. */
  private String named(String left) {
    String name = left.split(" ", 2)[0];
    return emphasis.strong(name) + left.substring(name.length());
  }

  private static Row row(Option option) {
    String letter = option.getOpt() == null ? "" : "-" + option.getOpt() + ", ";
    String value = option.hasArg() ? " " + option.getArgName() : "";
    return new Row(letter + "--" + option.getLongOpt() + value, option.getDescription());
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String sentence(String summary) {
    return Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".";
  }

  private record Row(String left, String right) {}
}
