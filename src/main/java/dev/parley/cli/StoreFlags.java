package dev.parley.cli;

import dev.parley.graph.Iris;
import dev.parley.store.Store;
import java.nio.file.Path;
import org.apache.commons.cli.Options;

/** The options of commands that work on a store on disk. */
final class StoreFlags {

  private StoreFlags() {}

  /** Adds them to {@code options}. */
  static Options addTo(Options options) {
    return options
        .addOption(Flags.value(DataFlags.DB, "DIR", "the folder of the store"))
        .addOption(ConversionFlags.base());
  }

  /** Returns the folder that is named. */
  static Path directory(Arguments arguments) {
    return arguments
        .path(DataFlags.DB)
        .orElseThrow(() -> new UsageException("--db DIR is needed: the folder of the store"));
  }

  /** Returns what the IRIs of the store's data begin with. */
  static String base(Arguments arguments) {
    return arguments.text(ConversionFlags.BASE).orElse(Iris.DEFAULT_BASE);
  }

  /** Opens the store in {@code directory}, which must be there. */
  static Store existing(Path directory, String base) {
    if (!Store.isIn(directory)) {
      throw new UsageException(
          "--db " + directory + ": no store there; parley load --db DIR INPUT makes one");
    }
    return Store.open(directory, base);
  }

  /** Opens the store that is named, which must be there. */
  static Store open(Arguments arguments) {
    return existing(directory(arguments), base(arguments));
  }
}
