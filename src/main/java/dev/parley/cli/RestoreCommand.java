package dev.parley.cli;

import dev.parley.store.Backup;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code parley restore}. */
final class RestoreCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "restore",
          "--db DIR FILE...",
          "a new store out of a backup",
          """
          FILE holds N-Quads, plain or under gzip: what backup, export or convert writes, or
          the parts that the job on many machines leaves. The store is there when all is read,
          and not before.""",
          List.of("restore --db store store.nq.gz", "restore --db store graphs/part-*"));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return StoreFlags.addTo(Flags.of());
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) {
    Path directory = StoreFlags.directory(arguments);
    long quads = Backup.restore(arguments.operandPaths("FILE"), directory);
    console.err().println(directory + ": " + Counts.of(quads, "quad"));
    return ExitStatus.DONE;
  }
}
