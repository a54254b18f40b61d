package dev.parley.serve.explore;

import com.google.gson.Gson;
import dev.parley.graph.Release;
import dev.parley.serve.http.EntityTag;
import dev.parley.serve.http.Route;
import dev.parley.serve.linked.AllMeetings;
import dev.parley.serve.linked.MeetingRow;
import dev.parley.store.Derived;
import dev.parley.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * All meetings at a glance, for pages that show many: {@code /api/explore}, counts by time, pair
 * and place and some of the meetings, and {@code /api/explore/names}, who takes part, both in JSON;
 * {@code /api/explore.csv}, all meetings that are chosen.
 */
public final class Explore implements Route, AllMeetings, AutoCloseable {

  private static final String PATH = "/api/explore";
  private static final int COLUMNS = 120;
  private static final int MOST_COLUMNS = 1000;
  private static final int NODES = 60;
  private static final int MOST_NODES = 500;
  private static final int ROWS = 20;
  private static final int MOST_ROWS = 500;

  /** As many answers are kept, for those who ask the same, first of all for everything. */
  private static final int KEPT = 16;

  private static final String RETRY_AFTER = "5";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private record Read(Archive archive, Map<String, byte[]> answers) {}

  private record Entry(String iri, String label, String type, List<String> names, int count) {}

  private final Derived<Read> meetings;
  private final Gson json = new Gson();

  /** Creates a view of the meetings of {@code store}. */
  public Explore(Store store) {
    this.meetings =
        new Derived<>(
            "meetings",
            store::contents,
            () -> new Read(store.read(ArchiveReader::read), lastAsked()));
  }

  @Override
  public boolean answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!path.equals(PATH) && !path.equals(PATH + "/names") && !path.equals(PATH + ".csv")) {
      return false;
    }
    String asked = path + "?" + request.getQueryString();
    Optional<Derived.Of<Read>> known = meetings.get(PATIENCE);
    if (known.isEmpty()) {
      response.setHeader("Retry-After", RETRY_AFTER);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "still reading the meetings");
      return true;
    }
    Read current = known.get().value();
    EntityTag tag = EntityTag.of(known.get().revision(), Release.version() + asked);
    if (tag.answers(request, response)) {
      return true;
    }
    try {
      if (path.endsWith(".csv")) {
        Choice choice = Choice.of(request.getParameterMap(), current.archive());
        csv(current.archive(), choice, tag, response);
      } else {
        byte[] answer = current.answers().get(asked);
        if (answer == null) {
          answer = answer(path, request, current.archive());
          current.answers().put(asked, answer);
        }
        tag.mark(response);
        response.setContentType("application/json");
        response.getOutputStream().write(answer);
      }
    } catch (DateTimeException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, "No day: " + e.getMessage());
    }
    return true;
  }

  @Override
  public Optional<List<MeetingRow>> of(Node thing, Tie tie) {
    return meetings
        .get(PATIENCE)
        .map(known -> new ThingMeetings(known.value().archive()).of(thing, tie));
  }

  private byte[] answer(String path, HttpServletRequest request, Archive archive) {
    Object found =
        path.endsWith("/names")
            ? names(archive)
            : Overview.of(archive, Choice.of(request.getParameterMap(), archive), view(request));
    return json.toJson(found).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> lastAsked() {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(KEPT, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
          }
        });
  }

  private static Overview.View view(HttpServletRequest request) {
    return new Overview.View(
        Optional.ofNullable(request.getParameter("unit")).flatMap(Unit::named),
        number(request, "columns", COLUMNS, MOST_COLUMNS),
        "parties".equals(request.getParameter("between")),
        number(request, "nodes", NODES, MOST_NODES),
        number(request, "ties", 1, Integer.MAX_VALUE),
        number(request, "first", 0, Integer.MAX_VALUE),
        number(request, "rows", ROWS, MOST_ROWS));
  }

  private static int number(HttpServletRequest request, String name, int usual, int most) {
    String given = request.getParameter(name);
    return given != null && given.matches("[0-9]{1,9}")
        ? Math.min(Integer.parseInt(given), most)
        : usual;
  }

  private static Map<String, List<Entry>> names(Archive archive) {
    int[] counts = new int[archive.things().size()];
    for (ToldMeeting meeting : archive.meetings()) {
      for (int number : meeting.people()) {
        counts[number]++;
      }
      for (int number : meeting.parties()) {
        counts[number]++;
      }
    }
    Map<String, List<Entry>> names = new LinkedHashMap<>();
    names.put("person", entries(archive, counts, true));
    names.put("party", entries(archive, counts, false));
    return names;
  }

  private static List<Entry> entries(Archive archive, int[] counts, boolean people) {
    return archive.numbers().values().stream()
        .filter(number -> counts[number] > 0 && archive.thing(number).isPerson() == people)
        .sorted((a, b) -> counts[b] - counts[a])
        .map(number -> entry(archive.thing(number), counts[number]))
        .toList();
  }

  private static Entry entry(NamedThing thing, int count) {
    return new Entry(thing.iri(), thing.label(), thing.type(), thing.names(), count);
  }

  private static void csv(
      Archive archive, Choice choice, EntityTag tag, HttpServletResponse response)
      throws IOException {
    tag.mark(response);
    response.setContentType("text/csv;charset=utf-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"meetings.csv\"");
    Writer out = response.getWriter();
    out.write(Row.HEAD);
    for (ToldMeeting meeting : archive.meetings()) {
      if (choice.has(meeting, Choice.Part.NONE)) {
        out.write(Row.csv(meeting, archive));
      }
    }
    out.flush();
  }

  /** Begins to read the meetings, for somebody who is here. */
  public void prepare() {
    meetings.prepare();
  }

  @Override
  public void close() {
    meetings.close();
  }
}
