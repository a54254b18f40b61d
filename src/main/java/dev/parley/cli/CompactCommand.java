package dev.parley.cli;

import dev.parley.store.Compaction;
import dev.parley.store.Store;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.Options;

/** {@code parley compact}. */
final class CompactCommand implements Command {

  private static final double MEGABYTE = 1_000_000;

  private static final Manual MANUAL =
      new Manual(
          "compact",
          "--db DIR",
          "a store without its unused room",
          """
          Gives the room back that replaced graphs have left. The data are copied beside the old ones, which are removed when the copy is whole;
          what is interrupted leaves the store as it was. A load does this by itself when
          more than a quarter of the room is of no use.""",
          List.of("compact --db store"));

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
    arguments.noOperands();
    try (Store store = StoreFlags.open(arguments)) {
      long before = store.disk().bytes();
      String words =
          new Compaction(store).run()
              ? "%s: %,.0f MB of data, before %,.0f MB%n"
              : "%s: %,.0f MB of data; rewriting them would gain nothing%n";
      console
          .err()
          .printf(
              Locale.ROOT,
              words,
              StoreFlags.directory(arguments),
              store.disk().bytes() / MEGABYTE,
              before / MEGABYTE);
    }
    return ExitStatus.DONE;
  }
}
