package dev.parley.store.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.atlas.logging.Log;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The documents of the index, one for each name of each thing, with a mark of the data that they
 * were made of, which is written in one step with them.
 */
final class NameDocuments implements AutoCloseable {

  private static final String IRI = "iri";
  private static final String LANGUAGE = "lang";
  private static final String MARK = "data";

  /** Kept here, since what nobody holds is set anew. It advises on options of the JDK. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final Directory directory;
  private final NameAnalyzer analyzer = new NameAnalyzer();
  private final TextIndexLucene index;

  private NameDocuments(Directory directory) {
    this.directory = directory;
    EntityDefinition definition = new EntityDefinition(IRI, NameTerms.LABEL);
    NameTerms.FIELDS.forEach((property, field) -> definition.set(field, property));
    definition.setLangField(LANGUAGE);
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setAnalyzer(analyzer);
    config.setValueStored(true);
    this.index = new TextIndexLucene(directory, config);
  }

  /** Opens those in {@code folder}, or begins some there; without a folder, in memory. */
  static NameDocuments open(Optional<Path> folder) throws IOException {
    if (folder.isEmpty()) {
      return new NameDocuments(new ByteBuffersDirectory());
    }
    try {
      return new NameDocuments(FSDirectory.open(folder.get()));
    } catch (TextIndexException | IllegalArgumentException e) {
      // Damaged, or of another version of Lucene.
      remove(folder.get());
      return new NameDocuments(FSDirectory.open(folder.get()));
    }
  }

  static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Directory directory = FSDirectory.open(folder)) {
        for (String file : directory.listAll()) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /** Returns the index that they are. */
  TextIndex index() {
    return index;
  }

  /** Returns what searches them. */
  NameSearch search() {
    return new NameSearch(directory, analyzer, IRI);
  }

  /** Returns the mark that they were committed with; empty if they never were. */
  String mark() {
    Iterable<Map.Entry<String, String>> data = index.getIndexWriter().getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(MARK)) {
          return entry.getValue();
        }
      }
    }
    return "";
  }

  /** Makes them those of all that {@code data} name. */
  void rebuild(Graph data) throws IOException {
    index.getIndexWriter().deleteAll();
    Set<Node> done = new HashSet<>();
    NameTerms.KINDS.forEach(
        (type, kind) ->
            data.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .filterKeep(done::add)
                .forEachRemaining(thing -> add(data, thing, kind)));
  }

  /** Makes those of {@code thing} what {@code data} say. */
  void replace(Graph data, Node thing) throws IOException {
    index.getIndexWriter().deleteDocuments(new Term(IRI, id(thing)));
    data
        .find(thing, RDF.type.asNode(), Node.ANY)
        .mapWith(triple -> NameTerms.KINDS.get(triple.getObject()))
        .filterKeep(Objects::nonNull)
        .toList()
        .stream()
        .findFirst()
        .ifPresent(kind -> add(data, thing, kind));
  }

  private void add(Graph data, Node thing, NameKind kind) {
    NameTerms.fields(kind)
        .forEach(
            (property, field) ->
                data.find(thing, property, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(Node::isLiteral)
                    .forEachRemaining(name -> index.addEntity(entity(thing, kind, field, name))));
  }

  private static Entity entity(Node thing, NameKind kind, String field, Node name) {
    Entity entity =
        new Entity(id(thing), null, name.getLiteralLanguage(), name.getLiteralDatatype());
    entity.put(field, name.getLiteralLexicalForm());
    entity.put(NameKind.FIELD, kind.word());
    return entity;
  }

  private static String id(Node thing) {
    return thing.isURI() ? thing.getURI() : "_:" + thing.getBlankNodeLabel();
  }

  /** Keeps what was changed, with {@code mark}. */
  void commit(String mark) {
    IndexWriter writer = index.getIndexWriter();
    writer.setLiveCommitData(Map.of(MARK, mark).entrySet());
    index.commit();
  }

  /** Takes back what was changed. */
  void rollback() {
    index.rollback();
  }

  /** Closes them where they may be damaged. */
  void abandon() {
    try {
      index.getIndexWriter().rollback();
      directory.close();
    } catch (IOException | RuntimeException e) {
      Log.warn(NameDocuments.class, "The text index cannot be closed: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    try (directory) {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
