package dev.parley.cli;

import dev.parley.store.Backup;
import dev.parley.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code parley backup}. */
final class BackupCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "backup",
          "--db DIR FILE",
          "all graphs of a store in one file",
          """
          FILE, N-Quads under gzip, usually .nq.gz, is replaced when all is written. Parley restores a store from
          it; other programs read it as RDF.""",
          List.of("backup --db store store.nq.gz", "restore --db again store.nq.gz"));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return StoreFlags.addTo(Flags.of());
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws IOException {
    Path file = Path.of(arguments.onlyOperand("FILE"));
    try (Store store = StoreFlags.open(arguments);
        OutputFile output = OutputFile.open(file)) {
      long quads = Backup.write(store, output.stream());
      output.complete();
      console.err().println(file + ": " + Counts.of(quads, "quad"));
    }
    return ExitStatus.DONE;
  }
}
