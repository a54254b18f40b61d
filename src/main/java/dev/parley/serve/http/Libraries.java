package dev.parley.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The libraries of the pages, out of their WebJars: {@code /lib/d3.min.js} and the like. */
public final class Libraries implements Route {

  private static final String PATH = "/lib/";
  private static final int DAY = 24 * 60 * 60;

  private record Library(String webJar, String file) {

    String version() {
      String about = "/META-INF/maven/org.webjars.npm/" + webJar + "/pom.properties";
      Properties properties = new Properties();
      try (InputStream in = Libraries.class.getResourceAsStream(about)) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return properties.getProperty("version");
    }

    String path(String version) {
      return "/META-INF/resources/webjars/" + webJar + "/" + version + "/" + file;
    }
  }

  private static final Map<String, Library> FILES =
      Map.of(
          "d3.min.js", new Library("d3", "dist/d3.min.js"),
          "yasgui.min.js", new Library("zazuko__yasgui", "build/yasgui.min.js"),
          "yasgui.min.css", new Library("zazuko__yasgui", "build/yasgui.min.css"));

  private final Map<Library, String> versions =
      FILES.values().stream().collect(Collectors.toMap(file -> file, Library::version));

  @Override
  public boolean answer(String asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Library file = asked.startsWith(PATH) ? FILES.get(asked.substring(PATH.length())) : null;
    if (file == null) {
      return false;
    }
    EntityTag tag = EntityTag.of(versions.get(file), file.file());
    if (!tag.answers(request, response)) {
      tag.mark(response);
      response.setHeader("Cache-Control", "max-age=" + DAY);
      response.setContentType(
          asked.endsWith(".css") ? "text/css;charset=utf-8" : "text/javascript;charset=utf-8");
      try (InputStream in = Libraries.class.getResourceAsStream(file.path(versions.get(file)))) {
        in.transferTo(response.getOutputStream());
      }
    }
    return true;
  }
}
