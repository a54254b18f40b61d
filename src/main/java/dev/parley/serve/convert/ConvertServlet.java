package dev.parley.serve.convert;

import com.google.gson.Gson;
import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphBuilder;
import dev.parley.graph.GraphFormat;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.GraphWriter;
import dev.parley.ingest.Article;
import dev.parley.meeting.Extraction;
import dev.parley.meeting.MeetingExtractor;
import dev.parley.reference.Gazetteer;
import dev.parley.serve.http.Accept;
import dev.parley.serve.http.ClientAddress;
import dev.parley.serve.http.Gate;
import dev.parley.serve.http.OwnNames;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Turns a text that is sent into the meetings it tells of: {@code POST} of JSON (see {@link
 * Submission}), answered in JSON (see {@link Conversion}) or, if that is asked for, as the graph
 * alone. Nothing is kept.
 */
public final class ConvertServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String JSON = "application/json";
  private static final int LONGEST = 100_000;
  private static final String TOO_LONG = "A text has at most " + LONGEST + " characters here";
  private static final int MOST_OCTETS = 1024 * 1024;
  private static final int AT_ONCE = 4;
  private static final int WAITING = 16;
  private static final int EACH = 16;
  private static final String RETRY_AFTER = "5";

  /** What can be asked for: what a page needs to mark the passages, or the graph alone. */
  private static final Map<String, Optional<GraphFormat>> FORMATS = formats();

  private final transient Supplier<Reader> reader;
  private final transient GraphOptions options;
  private final transient OwnNames names;
  private final transient Gate gate = new Gate(AT_ONCE, WAITING, EACH);
  private final transient Gson gson = new Gson();

  /**
   * Creates a servlet.
   *
   * @param gazetteer asked for when the first text comes
   * @param names whose pages may use it
   */
  public ConvertServlet(Supplier<Gazetteer> gazetteer, GraphOptions options, OwnNames names) {
    this.reader = new Once<>(() -> Reader.of(gazetteer.get()));
    this.options = options;
    this.names = names;
  }

  private static Map<String, Optional<GraphFormat>> formats() {
    Map<String, Optional<GraphFormat>> formats = new LinkedHashMap<>();
    formats.put(JSON, Optional.empty());
    for (GraphFormat format : List.of(GraphFormat.TURTLE, GraphFormat.JSONLD, GraphFormat.RDFXML)) {
      formats.put(format.mediaType(), Optional.of(format));
    }
    return formats;
  }

  /** Names the methods; the page of this address is read elsewhere. */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getMethod().equals("POST")) {
      super.service(request, response);
      return;
    }
    response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    if (request.getMethod().equals("OPTIONS")) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      response.sendError(405, "Send a text by POST");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (names.isFromAnotherPage(request)) {
      response.sendError(403, "Pages of other origins may not use this");
      return;
    }
    String type = request.getContentType();
    if (type == null || !type.split(";")[0].strip().equalsIgnoreCase(JSON)) {
      response.sendError(415, "Send the text as " + JSON);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(MOST_OCTETS + 1);
    if (body.length > MOST_OCTETS) {
      response.sendError(413, TOO_LONG);
      return;
    }
    Submission submission;
    try {
      submission = Submission.parse(new String(body, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      response.sendError(400, e.getMessage());
      return;
    }
    String wanted =
        Accept.of(request.getHeader("Accept")).best(List.copyOf(FORMATS.keySet())).orElse("");
    if (!FORMATS.containsKey(wanted)) {
      response.sendError(406, "A text can be had as " + String.join(", ", FORMATS.keySet()));
    } else if (submission.length() > LONGEST) {
      response.sendError(413, TOO_LONG);
    } else {
      convert(submission, wanted, ClientAddress.of(request.getRemoteAddr()), response);
    }
  }

  private void convert(
      Submission submission, String wanted, String client, HttpServletResponse response)
      throws IOException {
    if (!gate.arrive(client)) {
      later(429, "Too many texts of yours at once", response);
      return;
    }
    try {
      if (gate.enter(client)) {
        try {
          send(convert(submission, FORMATS.get(wanted)), wanted, response);
        } finally {
          gate.leave(client);
        }
      } else {
        later(503, "Too many texts are being read; try again soon", response);
      }
    } finally {
      gate.depart(client);
    }
  }

  private static void later(int status, String message, HttpServletResponse response)
      throws IOException {
    response.setHeader("Retry-After", RETRY_AFTER);
    response.sendError(status, message);
  }

  private String convert(Submission submission, Optional<GraphFormat> format) throws IOException {
    Article article = submission.article();
    Gazetteer gazetteer = reader.get().gazetteer();
    Extraction extraction = reader.get().extractor().explain(article);
    GraphOptions asked =
        options.withReference(reader.get().version()).withQuotes(submission.quotes());
    GraphBuilder builder = new GraphBuilder(asked, gazetteer::identity);
    ArticleGraph graph = builder.build(article, extraction.meetings());
    return format.isPresent()
        ? written(graph, format.get())
        : gson.toJson(new Conversion(extraction, graph).json(written(graph, GraphFormat.TURTLE)));
  }

  private String written(ArticleGraph graph, GraphFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = GraphWriter.to(out, format, options.base())) {
      writer.write(Optional.empty(), graph.triples());
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void send(String text, String type, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(type.startsWith("text/") ? type + ";charset=utf-8" : type);
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private record Reader(Gazetteer gazetteer, String version, MeetingExtractor extractor) {
    static Reader of(Gazetteer gazetteer) {
      return new Reader(gazetteer, gazetteer.fingerprint(), new MeetingExtractor(gazetteer));
    }
  }
}
