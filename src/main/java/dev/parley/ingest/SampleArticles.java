package dev.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles that travel with the program, about meetings of 1991 to 2025. */
public final class SampleArticles {

  private static final String ANY = "/dev/parley/samples/sochi-2017.txt";
  private static final String JAR = "jar";

  private SampleArticles() {}

  /** Returns the articles, ordered by id. */
  public static List<Article> read() {
    try {
      URI any = SampleArticles.class.getResource(ANY).toURI();
      if (!any.getScheme().equals(JAR)) {
        return read(Path.of(any).getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(any, Map.of())) {
        return read(jar.getPath(ANY).getParent());
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the program is damaged", e);
    }
  }

  private static List<Article> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> InputFile.of(file).stream())
          .sorted((one, other) -> one.stem().compareTo(other.stem()))
          .map(SampleArticles::read)
          .toList();
    }
  }

  private static Article read(InputFile file) {
    try (InputStream in = Files.newInputStream(file.path())) {
      Origin origin = Origin.of(file.source(), file.stem(), SampleArticles::refuse);
      Optional<Article> article = TextArticle.read(in.readAllBytes(), origin);
      return article.orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuse(Diagnostic problem) {
    throw new IllegalStateException(problem.toString());
  }
}
