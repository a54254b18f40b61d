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

  Help(PrintStream out) {
    this.out = out;
  }

  /** Writes what the program can do. */
  void write(Collection<Command> commands) {
    out.println("Usage: parley COMMAND [options] [files]");
    out.println();
    out.println(
        "Reads news about diplomacy into RDF: who met whom, where, when, and which article");
    out.println("says so.");
    section("Commands");
    List<Row> rows =
        commands.stream()
            .map(Command::manual)
            .map(manual -> new Row(manual.name(), manual.summary()))
            .toList();
    table(rows);
    section("Options");
    table(
        List.of(
            new Row("--help", "this text; after a command, the command's own"),
            new Row("--version", "the version")));
    out.println();
    out.println(
        "Results go to standard output, messages to standard error. The exit status is 0 when");
    out.println("all is done, 1 when some input failed and the rest is done, 2 for wrong usage.");
    out.flush();
  }

  /** Writes how to use {@code command}. */
  void write(Command command) {
    Manual manual = command.manual();
    out.println("Usage: parley " + manual.name() + " [options] " + manual.operands());
    out.println();
    out.println(sentence(manual.summary()));
    if (!manual.description().isBlank()) {
      out.println();
      out.println(manual.description().strip());
    }
    section("Options");
    List<Row> rows = new ArrayList<>();
    command.options().getOptions().forEach(option -> rows.add(row(option)));
    rows.add(new Row("--help", "this text"));
    table(rows);
    section("Examples");
    manual.examples().forEach(example -> out.println(INDENT + "parley " + example));
    out.flush();
  }

  private void section(String title) {
    out.println();
    out.println(title + ":");
  }

  private void table(List<Row> rows) {
    int left = rows.stream().mapToInt(row -> row.left().length()).max().orElse(0);
    String margin = INDENT + " ".repeat(left) + INDENT;
    for (Row row : rows) {
      List<String> lines = wrapped(row.right(), WIDTH - margin.length());
      out.println(
          INDENT + row.left() + " ".repeat(left - row.left().length()) + INDENT + lines.getFirst());
      lines.stream().skip(1).forEach(line -> out.println(margin + line));
    }
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
