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
import dev.parley.serve.http.OwnNames;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Turns a text that is sent into the meetings it tells of: {@code POST} of JSON (see {@link
 * Submission}), answered in JSON (see {@link Conversion}). Nothing is kept.
 */
public final class ConvertServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String JSON = "application/json";
  private static final int LONGEST = 100_000;
  private static final String TOO_LONG = "A text has at most " + LONGEST + " characters here";
  private static final int MOST_OCTETS = 1024 * 1024;
  private static final int AT_ONCE = 4;
  private static final int PATIENCE = 10;

  private final transient Supplier<MeetingExtractor> extractor;
  private final transient GraphOptions options;
  private final transient OwnNames names;
  private final transient Semaphore places = new Semaphore(AT_ONCE, true);
  private final transient Gson gson = new Gson();

  /**
   * Creates a servlet.
   *
   * @param extractor asked for when the first text comes
   * @param names whose pages may use it
   */
  public ConvertServlet(
      Supplier<MeetingExtractor> extractor, GraphOptions options, OwnNames names) {
    this.extractor = new Once<>(extractor);
    this.options = options;
    this.names = names;
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
    if (submission.length() > LONGEST) {
      response.sendError(413, TOO_LONG);
    } else if (!enter()) {
      response.setHeader("Retry-After", String.valueOf(PATIENCE));
      response.sendError(503, "Too many texts are being read; try again soon");
    } else {
      try {
        send(convert(submission), response);
      } finally {
        places.release();
      }
    }
  }

  private boolean enter() {
    try {
      return places.tryAcquire(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String convert(Submission submission) throws IOException {
    Article article = submission.article();
    Extraction extraction = extractor.get().explain(article);
    GraphOptions asked = options.withQuotes(submission.quotes());
    ArticleGraph graph = new GraphBuilder(asked).build(article, extraction.meetings());
    return gson.toJson(new Conversion(extraction, graph).json(turtle(graph)));
  }

  private String turtle(ArticleGraph graph) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = GraphWriter.to(out, GraphFormat.TURTLE, options.base())) {
      writer.write(Optional.empty(), graph.triples());
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void send(String json, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(JSON);
    response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
  }
}
