package dev.parley.cli;

import dev.parley.store.Compaction;
import dev.parley.store.Store;
import dev.parley.store.link.LinearScore;
import dev.parley.store.link.LinkReport;
import dev.parley.store.link.MeetingLinks;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code parley link}. */
final class LinkCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "link",
          "--db DIR",
          "reports of one meeting made one",
          """
          Different articles tell of one meeting. Meetings of the same two parties on the same day, or one day apart, are compared:
          who came, where, which day, whether they met or called. Those that are the same get
          one name in all graphs, so that every query sees one meeting. The graph of the
          links states each, its likelihood and the reasons; --undo takes all back. Repeated,
          it changes nothing; after a load it links what is new.""",
          List.of("link --db store", "link --db store --undo"));

  private static final String UNDO = "undo";

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return StoreFlags.addTo(Flags.of(Flags.flag(UNDO, "give each report its own meeting back")));
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) {
    arguments.noOperands();
    try (Store store = StoreFlags.open(arguments)) {
      MeetingLinks links = new MeetingLinks(store);
      boolean undo = arguments.has(UNDO);
      LinkReport report = undo ? links.undo() : links.link(new LinearScore());
      new Compaction(store).runIfWasteful();
      console
          .err()
          .println(
              StoreFlags.directory(arguments) + ": " + (undo ? undone(report) : words(report)));
    }
    return ExitStatus.DONE;
  }

  private static String words(LinkReport report) {
    return Counts.of(report.meetings(), "dated meeting")
        + ", "
        + report.linked()
        + " of them the same as "
        + report.kept()
        + " others; "
        + Counts.of(report.changed(), "graph")
        + " changed";
  }

  private static String undone(LinkReport report) {
    return "no links; " + Counts.of(report.changed(), "graph") + " changed";
  }
}
