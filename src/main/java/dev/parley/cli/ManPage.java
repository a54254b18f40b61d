package dev.parley.cli;

import dev.parley.graph.Release;
import java.util.Collection;
import org.apache.commons.cli.Option;

/** The manual page of the program, in the macros of man(7), made from the commands. */
final class ManPage {

  private final Collection<Command> commands;

  ManPage(Collection<Command> commands) {
    this.commands = commands;
  }

  /** Returns the page. */
  String text() {
    StringBuilder page = new StringBuilder();
    page.append(".TH PARLEY 1 \"\" \"Parley ").append(Release.version()).append("\"\n");
    page.append(".SH NAME\nparley \\- news about diplomacy as a graph of who met whom\n");
    page.append(".SH SYNOPSIS\n.B parley\n.I COMMAND\n[options] [files]\n");
    page.append(".SH COMMANDS\n");
    commands.forEach(command -> append(command, page));
    page.append(".SH EXIT STATUS\n")
        .append("0 when all is done, 1 when some input failed and the rest is done, 2 for wrong")
        .append(" usage.\n");
    return page.toString();
  }

  private static void append(Command command, StringBuilder page) {
    Manual manual = command.manual();
    page.append(".SS \"parley ")
        .append(manual.name())
        .append(" [options] ")
        .append(escaped(manual.operands()).replace("\"", "\"\""))
        .append("\"\n")
        .append(sentence(manual.summary()))
        .append('\n')
        .append(described(manual.description().strip()))
        .append('\n');
    for (Option option : command.options().getOptions()) {
      page.append(".TP\n.B \\-\\-")
          .append(escaped(option.getLongOpt()))
          .append(option.hasArg() ? " " + escaped(option.getArgName()) : "")
          .append('\n')
          .append(escaped(option.getDescription()))
          .append('\n');
    }
    page.append(".PP\n.nf\n");
    manual.examples().forEach(one -> page.append("parley ").append(escaped(one)).append('\n'));
    page.append(".fi\n");
  }

  /** Lines that are set in stay as they are, the others are filled. */
  private static String described(String text) {
    StringBuilder page = new StringBuilder();
    boolean kept = false;
    for (String line : text.split("\n")) {
      if (line.startsWith(" ") != kept) {
        kept = !kept;
        page.append(kept ? ".nf\n" : ".fi\n");
      }
      page.append(escaped(line)).append('\n');
    }
    return page.append(kept ? ".fi" : "").toString().strip();
  }

  private static String sentence(String summary) {
    return escaped(Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".");
  }

  /** Backslashes and hyphens mean something to roff, as do dots and apostrophes at a beginning. */
  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
  }
}
