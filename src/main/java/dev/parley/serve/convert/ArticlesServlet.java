package dev.parley.serve.convert;

import com.google.gson.Gson;
import dev.parley.ingest.Article;
import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import dev.parley.ingest.Columns;
import dev.parley.ingest.Selection;
import dev.parley.serve.http.OwnNames;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads the articles out of what somebody has, so that a page can send them to be converted one by
 * one: {@code POST /convert/articles?name=news.jsonl} with the file as it is, or {@code POST
 * /convert/articles} with {@code {"address": ...}} if the server fetches pages. The answer is JSON:
 * the {@code articles}, {@code notes} about what was passed over, and whether there are {@code
 * more}. Nothing is kept.
 */
public final class ArticlesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String JSON = "application/json";
  private static final int MOST_OCTETS = 1024 * 1024;
  private static final int MOST_ARTICLES = 1000;
  private static final int MOST_CHARACTERS = 4_000_000;
  private static final int AT_ONCE = 2;
  private static final int LONGEST_NAME = 60;

  private record Told(String title, String published, String url, String publisher, String text) {}

  private record Answer(List<Told> articles, List<String> notes, boolean more) {}

  private final transient OwnNames names;
  private final transient Optional<PageFetcher> fetcher;
  private final transient Semaphore places = new Semaphore(AT_ONCE, true);
  private final transient Gson gson = new Gson();

  /**
   * Creates a servlet.
   *
   * @param names whose pages may use it
   * @param fetches whether it fetches pages that are named
   */
  public ArticlesServlet(OwnNames names, boolean fetches) {
    this(names, fetches ? Optional.of(new PageFetcher()) : Optional.empty());
  }

  ArticlesServlet(OwnNames names, Optional<PageFetcher> fetcher) {
    this.names = names;
    this.fetcher = fetcher;
  }

  /** Says whether addresses can be sent. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send("{\"fetches\": " + fetcher.isPresent() + "}", response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (names.isFromAnotherPage(request)) {
      response.sendError(403, "Pages of other origins may not use this");
      return;
    }
    byte[] body = request.getInputStream().readNBytes(MOST_OCTETS + 1);
    if (body.length > MOST_OCTETS) {
      response.sendError(413, "A file has at most 1 MB here; ./parley serve FILE takes more");
      return;
    }
    if (!places.tryAcquire()) {
      response.setHeader("Retry-After", "5");
      response.sendError(503, "Too many files are being read; try again soon");
      return;
    }
    try {
      String name = request.getParameter("name");
      Answer answer = name == null ? fetched(body) : read(name, body, Optional.empty());
      send(gson.toJson(answer), response);
    } catch (IllegalArgumentException e) {
      response.sendError(400, e.getMessage());
    } catch (FileSystemException e) {
      // It names a file of this machine.
      response.sendError(503, "The server has no room for the file; try again soon");
    } catch (IOException e) {
      response.sendError(422, e.getMessage());
    } finally {
      places.release();
    }
  }

  private Answer fetched(byte[] body) throws IOException {
    if (fetcher.isEmpty()) {
      throw new IllegalArgumentException(
          "This server fetches no pages; ./parley serve --allow-fetch does");
    }
    PageFetcher.Fetched page =
        fetcher
            .get()
            .fetch(Submission.address(Submission.object(new String(body, StandardCharsets.UTF_8))));
    String ending = page.mediaType().equals("text/plain") ? ".txt" : ".html";
    return read("page" + ending, page.content(), Optional.of(page.address()));
  }

  private static Answer read(String name, byte[] content, Optional<URI> address)
      throws IOException {
    Path folder = Files.createTempDirectory("parley-articles");
    try {
      Path file = Files.write(folder.resolve("a-" + plain(name)), content);
      // Of where the file lies for a moment nobody needs to know.
      UnaryOperator<String> bare = words -> words.replace(folder + "/a-", "");
      List<String> notes = new ArrayList<>();
      ArticleReader reader =
          new ArticleReader(
              InputStream.nullInputStream(),
              Optional.empty(),
              Columns.guessed(),
              Selection.NEWS_IN_ENGLISH,
              problem -> notes.add(bare.apply(problem.toString())),
              note -> notes.add(bare.apply(note)));
      return read(reader, file, notes, address);
    } finally {
      delete(folder);
    }
  }

  /** The end of a name tells the kind of the file, and no system has names of any length. */
  private static String plain(String name) {
    String end = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    return end.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N}._-]", "_");
  }

  private static Answer read(
      ArticleReader reader, Path file, List<String> notes, Optional<URI> address)
      throws IOException {
    List<Told> articles = new ArrayList<>();
    int characters = 0;
    try (ArticleStream stream = reader.read(List.of(file.toString()))) {
      while (stream.hasNext()) {
        Article article = stream.next();
        characters += article.body().length();
        if (articles.size() == MOST_ARTICLES || characters > MOST_CHARACTERS) {
          return new Answer(articles, notes, true);
        }
        articles.add(
            new Told(
                article.title().orElse(""),
                article.published().map(Object::toString).orElse(""),
                article.url().or(() -> address).map(URI::toString).orElse(""),
                article.publisher().orElse(""),
                article.body()));
      }
    }
    return new Answer(articles, notes, false);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static void send(String json, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(JSON);
    response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void destroy() {
    fetcher.ifPresent(PageFetcher::close);
  }
}
