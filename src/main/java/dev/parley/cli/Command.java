package dev.parley.cli;

import java.io.IOException;
import org.apache.commons.cli.Options;

/** Something that the program can be told to do. */
interface Command {

  /** Returns what its help says. */
  Manual manual();

  /** Returns the options that it understands, without {@code --help}. */
  Options options();

  /**
   * Does it.
   *
   * @throws UsageException if the arguments make no sense
   * @throws IOException if a result cannot be written
   */
  ExitStatus run(Arguments arguments, Console console) throws IOException;
}
