package dev.parley.reference;

import dev.parley.ingest.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads a reference from RDF.
 *
 * <p>Subjects of other vocabularies are passed over. What is written in Parley's and cannot be used
 * is told in {@link Reference#diagnostics()}; nothing of a file that is not well-formed is used.
 */
public final class ReferenceReader {

  private static final String BASE = "https://w3id.org/parley/id/";

  private final SortedMap<String, Draft> drafts = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ReferenceReader() {}

  /** Returns what {@code files} say together; the language is told by a file's extension. */
  public static Reference read(Collection<Path> files) {
    return read(files, Path::toString);
  }

  /** Returns what {@code files} say together; {@code source} is what messages call one of them. */
  static Reference read(Collection<Path> files, Function<Path, String> source) {
    ReferenceReader reader = new ReferenceReader();
    for (Path file : files) {
      reader.addFile(file, source.apply(file));
    }
    return reader.reference();
  }

  /**
   * Returns what a stream of Turtle says.
   *
   * @param source what messages call it
   */
  public static Reference read(InputStream turtle, String source) {
    ReferenceReader reader = new ReferenceReader();
    reader.addStream(turtle, Lang.TURTLE, source);
    return reader.reference();
  }

  /**
   * Returns what {@code graph} says.
   *
   * @param source what messages call it
   */
  public static Reference read(Graph graph, String source) {
    ReferenceReader reader = new ReferenceReader();
    reader.addGraph(graph, source);
    return reader.reference();
  }

  private void addFile(Path file, String source) {
    Lang told = RDFLanguages.pathnameToLang(file.toString());
    try (InputStream in = Files.newInputStream(file)) {
      addStream(in, told == null ? Lang.TURTLE : told, source);
    } catch (IOException unreadable) {
      diagnostics.add(new Diagnostic(source, 0, "cannot be read: " + unreadable));
    }
  }

  private void addStream(InputStream in, Lang language, String source) {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.source(in)
          .lang(language)
          .base(BASE)
          .errorHandler(new Reporter(source))
          .parse(graph);
    } catch (RiotException malformed) {
      return; // the reporter has said so
    }
    addGraph(graph, source);
  }

  private void addGraph(Graph graph, String source) {
    Map<String, Draft> here = new TreeMap<>();
    graph
        .find()
        .forEach(
            triple -> {
              if (triple.getSubject().isURI()) {
                here.computeIfAbsent(triple.getSubject().getURI(), iri -> new Draft(iri, source))
                    .add(triple);
              } else if (isParley(triple.getPredicate().getURI())) {
                diagnostics.add(
                    new Diagnostic(
                        source, 0, "a subject without an IRI cannot be used: " + triple));
              }
            });
    for (Draft draft : here.values()) {
      drafts.merge(draft.iri, draft, Draft::merged);
    }
  }

  private Reference reference() {
    SortedMap<String, Description> descriptions = new TreeMap<>();
    for (Draft draft : drafts.values()) {
      draft
          .description(diagnostics)
          .ifPresent(description -> descriptions.put(description.iri(), description));
    }
    return new Reference(descriptions, diagnostics);
  }

  private static boolean isParley(String iri) {
    return iri.startsWith(Terms.PARLEY);
  }

  /** What has been read of one subject so far. */
  private static final class Draft {

    private final String iri;
    private final String source;
    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<String> problems = new TreeSet<>();
    private final Map<Property, SortedSet<String>> values = new EnumMap<>(Property.class);
    private final SortedMap<String, String> foreignLabels = new TreeMap<>();

    Draft(String iri, String source) {
      this.iri = iri;
      this.source = source;
    }

    void add(Triple triple) {
      String predicate = triple.getPredicate().getURI();
      Node object = triple.getObject();
      Optional<Property> property = Property.of(predicate);
      if (predicate.equals(RDF.type.getURI())) {
        if (object.isURI() && isParley(object.getURI())) {
          types.add(Terms.local(object.getURI()));
        }
      } else if (property.isPresent()) {
        add(property.get(), object);
      } else if (isParley(predicate) && !Terms.NOT_FOR_NAMES.contains(predicate)) {
        problems.add("has the unknown property parley:" + Terms.local(predicate));
      }
    }

    private void add(Property property, Node object) {
      boolean isIri = property.objects() == Property.Values.IRI;
      if (isIri != object.isURI() || !isIri && !object.isLiteral()) {
        problems.add(
            "needs " + (isIri ? "an IRI" : "a text, date or number") + " as " + property.term());
      } else if (isIri) {
        put(property, object.getURI());
      } else if (property.objects() == Property.Values.PLAIN || isEnglish(object)) {
        put(property, object.getLiteralLexicalForm().strip());
      } else if (property == Property.LABEL) {
        foreignLabels.put(object.getLiteralLanguage(), object.getLiteralLexicalForm().strip());
      }
    }

    private void put(Property property, String value) {
      if (value.isEmpty()) {
        problems.add("has an empty " + property.term());
      } else {
        values.computeIfAbsent(property, key -> new TreeSet<>()).add(value);
      }
    }

    /** A text without a language, or in all ("mul"), is taken as it stands in English text. */
    private static boolean isEnglish(Node literal) {
      String language = literal.getLiteralLanguage();
      return language.isEmpty()
          || language.equalsIgnoreCase("en")
          || language.equalsIgnoreCase("mul")
          || language.regionMatches(true, 0, "en-", 0, 3);
    }

    Draft merged(Draft other) {
      types.addAll(other.types);
      problems.addAll(other.problems);
      foreignLabels.putAll(other.foreignLabels);
      other.values.forEach(
          (property, more) ->
              values.computeIfAbsent(property, key -> new TreeSet<>()).addAll(more));
      return this;
    }

    Optional<Description> description(List<Diagnostic> diagnostics) {
      Optional<DescriptionKind> kind = kind();
      for (String problem : problems) {
        diagnostics.add(new Diagnostic(source, 0, Terms.brief(iri) + " " + problem));
      }
      if (!values.containsKey(Property.LABEL) && !foreignLabels.isEmpty()) {
        put(Property.LABEL, foreignLabels.firstEntry().getValue());
      }
      return kind.map(known -> Description.of(iri, known, source, values));
    }

    private Optional<DescriptionKind> kind() {
      Optional<DescriptionKind> kind = Optional.empty();
      for (String type : types) {
        Optional<DescriptionKind> next = DescriptionKind.of(type);
        Optional<DescriptionKind> both =
            kind.isPresent() && next.isPresent() ? kind.get().narrowed(next.get()) : next;
        if (both.isEmpty()) {
          problems.add(
              next.isEmpty()
                  ? "is left out: parley:" + type + " is no kind of the reference"
                  : "is left out: it cannot be " + String.join(" and ", types));
          return Optional.empty();
        }
        kind = both;
      }
      if (kind.isEmpty() && values.keySet().stream().anyMatch(Draft::isOurs)) {
        problems.add("is left out: it has no type, such as parley:Person");
      }
      return kind;
    }

    private static boolean isOurs(Property property) {
      return property != Property.LABEL
          && property != Property.OTHER_NAME
          && property != Property.MISSPELT_NAME
          && property != Property.PREFERRED_TITLE
          && property != Property.WITHDRAWN
          && property != Property.SAME_AS
          && property != Property.LATITUDE
          && property != Property.LONGITUDE;
    }
  }

  /** Turns the parser's messages into diagnostics, and stops it at an error. */
  private final class Reporter implements ErrorHandler {

    private final String source;

    Reporter(String source) {
      this.source = source;
    }

    @Override
    public void warning(String message, long line, long column) {
      report(message, line);
    }

    @Override
    public void error(String message, long line, long column) {
      report(message, line);
      throw new RiotException(message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      error(message, line, column);
    }

    private void report(String message, long line) {
      diagnostics.add(new Diagnostic(source, (int) Math.max(0, line), message));
    }
  }
}
