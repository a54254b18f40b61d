package dev.parley.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Makes options. */
final class Flags {

  private Flags() {}

  /** Returns an option without a value. */
  static Option flag(String name, String description) {
    return Option.builder().longOpt(name).desc(description).get();
  }

  /** Returns an option with a value. */
  static Option value(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
  }

  /** Returns an option with a value and a letter. */
  static Option value(char letter, String name, String value, String description) {
    return Option.builder(String.valueOf(letter))
        .longOpt(name)
        .hasArg()
        .argName(value)
        .desc(description)
        .get();
  }

  /** Returns the set of {@code options}. */
  static Options of(Option... options) {
    Options all = new Options();
    for (Option option : options) {
      all.addOption(option);
    }
    return all;
  }
}
