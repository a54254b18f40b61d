package dev.parley.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The queries that travel with the program. */
public final class QueryLibrary {

  private static final String FOLDER = "queries/";
  private static final String EXTENSION = ".rq";
  private static final String ANY = "/" + FOLDER + "meetings" + EXTENSION;

  private final SortedMap<String, NamedQuery> queries;

  private QueryLibrary(SortedMap<String, NamedQuery> queries) {
    this.queries = Collections.unmodifiableSortedMap(queries);
  }

  /** Returns the library, read from where the program is. */
  public static QueryLibrary load() {
    SortedMap<String, NamedQuery> queries = new TreeMap<>();
    try {
      for (String name : names(QueryLibrary.class.getResource(ANY))) {
        queries.put(name, NamedQuery.parse(name, text(name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new QueryLibrary(queries);
  }

  /** Returns all queries, ordered by name. */
  public Collection<NamedQuery> all() {
    return queries.values();
  }

  /** Returns the names of all queries, in order. */
  public Set<String> names() {
    return queries.keySet();
  }

  /** Returns the query called {@code name}. */
  public Optional<NamedQuery> named(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  private static List<String> names(URL any) throws IOException {
    if (any.openConnection() instanceof JarURLConnection jar) {
      return jar.getJarFile().stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(FOLDER) && name.indexOf('/', FOLDER.length()) < 0)
          .map(name -> name.substring(FOLDER.length()))
          .filter(name -> name.endsWith(EXTENSION))
          .map(QueryLibrary::withoutExtension)
          .toList();
    }
    try (Stream<Path> files = Files.list(Path.of(any.toURI()).getParent())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(EXTENSION))
          .map(QueryLibrary::withoutExtension)
          .toList();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String withoutExtension(String file) {
    return file.substring(0, file.length() - EXTENSION.length());
  }

  private static String text(String name) throws IOException {
    try (InputStream in = QueryLibrary.class.getResourceAsStream("/" + FOLDER + name + EXTENSION)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
