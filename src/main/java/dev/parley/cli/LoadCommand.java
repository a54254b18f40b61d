package dev.parley.cli;

import dev.parley.store.BackgroundGraphs;
import dev.parley.store.LoadReport;
import dev.parley.store.NamedGraph;
import dev.parley.store.ShapeCheck;
import dev.parley.store.Store;
import dev.parley.store.StoreLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code parley load}. */
final class LoadCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "load",
          "--db DIR INPUT...",
          "articles into a store on disk (TDB2), each in the place of its older graph",
          """
          INPUT is as for convert. The store is made if it is not there. A graph is checked
          before it is written; one that is there already is passed over, so that a load
          that was interrupted can simply be repeated.""",
          List.of("load --db store archive/", "serve --db store"));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return ConversionFlags.addTo(
        Flags.of(Flags.value(DataFlags.DB, "DIR", "the folder of the store")));
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws IOException {
    Path directory =
        arguments
            .path(DataFlags.DB)
            .orElseThrow(() -> new UsageException("--db DIR is needed: where to load to"));
    List<String> inputs = arguments.someOperands("INPUT");
    String base = ConversionFlags.graphOptions(arguments).base();
    try (Conversion conversion = Conversion.of(arguments, inputs, console);
        Store store = Store.open(directory, base);
        Interruption interruption = new Interruption()) {
      BackgroundGraphs.putInto(store, arguments.paths(ConversionFlags.REFERENCE));
      StoreLoader loader = new StoreLoader(store, new ShapeCheck());
      LoadReport report = loader.load(conversion.mapped(NamedGraph::of), interruption::isAsked);
      report.refused().forEach(conversion::report);
      if (!report.complete()) {
        console.err().println("Interrupted; the same command goes on.");
      }
      return conversion.summarize(
          directory
              + ": "
              + Counts.of(report.loaded(), "graph")
              + " loaded, "
              + report.unchanged()
              + " unchanged");
    }
  }
}
