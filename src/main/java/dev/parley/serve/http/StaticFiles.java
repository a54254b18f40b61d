package dev.parley.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Files that travel with the program, below a path of the server; pages get their {@link Frame}.
 */
public final class StaticFiles implements Route {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("mjs", "text/javascript;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("rq", "application/sparql-query;charset=utf-8"),
          Map.entry("txt", "text/plain;charset=utf-8"));
  private static final Pattern NAME = Pattern.compile("(/[A-Za-z0-9_@-][A-Za-z0-9._@-]*)*/?");

  private record Content(byte[] bytes, EntityTag tag) {}

  private final String path;
  private final String folder;
  private final Map<String, Optional<Content>> read = new ConcurrentHashMap<>();

  /**
   * Creates a route to files.
   *
   * @param path what their addresses begin with, without a slash at its end
   * @param folder where they are on the class path, likewise
   */
  public StaticFiles(String path, String folder) {
    this.path = path;
    this.folder = folder;
  }

  @Override
  public boolean answer(String asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!asked.startsWith(path + "/") || !NAME.matcher(asked).matches()) {
      return false;
    }
    String file = file(asked.substring(path.length()));
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    Optional<Content> content = type == null ? Optional.empty() : content(file);
    if (content.isPresent() && !content.get().tag().answers(request, response)) {
      content.get().tag().mark(response);
      response.setContentType(type);
      response.setContentLength(content.get().bytes().length);
      response.getOutputStream().write(content.get().bytes());
    }
    return content.isPresent();
  }

  private static String file(String below) {
    boolean named = below.indexOf('.', below.lastIndexOf('/')) >= 0;
    return named ? below : below.replaceFirst("/?$", "/index.html");
  }

  /** Only what is there is remembered, so that asking for what is not costs no memory. */
  private Optional<Content> content(String file) throws IOException {
    Optional<Content> known = read.getOrDefault(file, Optional.empty());
    if (known.isPresent()) {
      return known;
    }
    try (InputStream in = StaticFiles.class.getResourceAsStream(folder + file)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = file.endsWith(".html") ? page(file, in) : in.readAllBytes();
      String digest = Integer.toHexString(Arrays.hashCode(bytes)) + "-" + bytes.length;
      Optional<Content> content = Optional.of(new Content(bytes, new EntityTag(digest)));
      read.put(file, content);
      return content;
    }
  }

  private byte[] page(String file, InputStream in) throws IOException {
    String markup = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    return Frame.around(markup, path + file.replace("/index.html", ""))
        .getBytes(StandardCharsets.UTF_8);
  }
}
