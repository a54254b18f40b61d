package dev.parley.cli;

import dev.parley.graph.Iris;
import dev.parley.store.ArticleGraphs;
import dev.parley.store.BackgroundGraphs;
import dev.parley.store.Compaction;
import dev.parley.store.LoadReport;
import dev.parley.store.NamedGraph;
import dev.parley.store.ShapeCheck;
import dev.parley.store.Store;
import dev.parley.store.StoreLoader;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code parley load}. */
final class LoadCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "load",
          "--db DIR INPUT...",
          "articles into a store on disk",
          """
          INPUT is as for convert. The store (TDB2) is made if it is not there, and each
          graph takes the place of the older one of its article. A graph that is there
          already is passed over, so that a load that was interrupted, by Ctrl-C or by force,
          can simply be repeated. With --delete, articles are taken out of the store first;
          INPUT may be left out then.""",
          List.of(
              "load --db store archive/",
              "load --db store --delete news-17 --delete news-18",
              "serve --db store"));

  private static final String DELETE = "delete";
  private static final String CHECK = "check";

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return ConversionFlags.addTo(
        Flags.of(
            Flags.value(DataFlags.DB, "DIR", "the folder of the store"),
            Flags.value(DELETE, "ID", "take the article of that id, or IRI, out; may be repeated"),
            Flags.flag(
                CHECK,
                "check each graph against the shapes, which takes longer than reading the article;"
                    + " always done with --reference")));
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) {
    Path directory = StoreFlags.directory(arguments);
    String base = ConversionFlags.graphOptions(arguments).base();
    boolean deletes = arguments.has(DELETE);
    List<String> inputs = deletes ? arguments.operands() : arguments.someOperands("INPUT");
    if (deletes) {
      try (Store store = StoreFlags.open(arguments)) {
        console.err().println(deleted(store, arguments.texts(DELETE), base));
      }
      if (inputs.isEmpty()) {
        return ExitStatus.DONE;
      }
    }
    return load(directory, base, inputs, arguments, console);
  }

  private static String deleted(Store store, List<String> ids, String base) {
    Iris iris = new Iris(base);
    List<String> articles =
        ids.stream().map(id -> id.contains("://") ? id : iris.articleIri(id)).toList();
    int number = ArticleGraphs.remove(store, articles);
    new Compaction(store).runIfWasteful();
    return Counts.of(number, "article") + " deleted of " + ids.size() + " named";
  }

  private static ExitStatus load(
      Path directory, String base, List<String> inputs, Arguments arguments, Console console) {
    try (Interruption interruption = new Interruption();
        Conversion conversion = Conversion.of(arguments, inputs, console);
        Store store = Store.open(directory, base)) {
      List<Path> own = arguments.paths(ConversionFlags.REFERENCE);
      BackgroundGraphs.putInto(store, own);
      // Of the bundled reference the shapes allow all that is made; that is tested.
      boolean checks = arguments.has(CHECK) || !own.isEmpty();
      StoreLoader loader = new StoreLoader(store, checks ? new ShapeCheck() : graph -> List.of());
      LoadReport report = loader.load(conversion.mapped(NamedGraph::of), interruption::isAsked);
      report.refused().forEach(conversion::report);
      if (report.complete()) {
        new Compaction(store).runIfWasteful();
        store.names().current();
      } else {
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
