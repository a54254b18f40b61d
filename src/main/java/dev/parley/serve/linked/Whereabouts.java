package dev.parley.serve.linked;

import dev.parley.serve.http.Syntax;
import dev.parley.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/** Which things the data know, and where those are that are asked for under another path. */
final class Whereabouts {

  private final Store store;
  private final IriPaths paths;
  private final ThingReader reader;

  Whereabouts(Store store, IriPaths paths, ThingReader reader) {
    this.store = store;
    this.paths = paths;
    this.reader = reader;
  }

  /** Returns whether the data know one of {@code iris}. */
  boolean isKnown(List<String> iris) {
    return store.read(
        data -> iris.stream().anyMatch(iri -> reader.knows(data, NodeFactory.createURI(iri))));
  }

  /**
   * Returns the path of what is asked for at {@code raw}, or of the document about it, if that is
   * another one: the form that names have here, or the other base of this server.
   */
  Optional<String> of(String raw) {
    String usual = IriPaths.normalized(raw);
    return Stream.concat(Stream.of(usual), paths.counterparts(usual).stream())
        .filter(path -> !path.equals(raw))
        .filter(path -> isKnown(paths.iris(path)) || isKnown(paths.iris(documented(path))))
        .findFirst();
  }

  /** Returns the path of what the document at {@code path} is about. */
  private static String documented(String path) {
    int dot = path.lastIndexOf('.');
    boolean isDocument = dot >= 0 && Syntax.ofSuffix(path.substring(dot + 1)).isPresent();
    return isDocument ? path.substring(0, dot) : path;
  }
}
