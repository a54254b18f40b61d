package dev.parley.store.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** Searches the names in an index word by word. */
public final class NameSearch {

  /** So many words of names may be like a typed one. */
  private static final int MOST_ALIKE = 500;

  private final Directory directory;
  private final NameAnalyzer analyzer;
  private final String idField;

  /** A name that was found, and what has it. */
  public record Hit(Node thing, String name) {}

  NameSearch(Directory directory, NameAnalyzer analyzer, String idField) {
    this.directory = directory;
    this.analyzer = analyzer;
    this.idField = idField;
  }

  /** Returns the words of {@code text} in their order, as they are compared. */
  public List<String> words(String text) {
    return analyzer.words(text);
  }

  /** Returns the names of things with a word that begins like {@code word}. */
  public List<Hit> beginning(String word) {
    return things(field -> new PrefixQuery(new Term(field, word)));
  }

  /** Returns the names of things with a word that so many slips of the hand make of this one. */
  public List<Hit> like(String word, int slips) {
    return things(field -> new FuzzyQuery(new Term(field, word), slips, 0, MOST_ALIKE, true));
  }

  /** Returns the meetings whose label has {@code word}. */
  public Set<Node> meetings(String word) {
    Set<Node> meetings = new LinkedHashSet<>();
    Query labelled = new TermQuery(new Term(NameTerms.LABEL, word));
    find(NameKind.MEETING, labelled).forEach(hit -> meetings.add(hit.thing()));
    return meetings;
  }

  private List<Hit> things(Function<String, Query> inField) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    NameTerms.FIELDS.values().forEach(field -> any.add(inField.apply(field), Occur.SHOULD));
    return find(NameKind.THING, any.build());
  }

  private List<Hit> find(NameKind kind, Query names) {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(NameKind.FIELD, kind.word())), Occur.FILTER)
            .add(names, Occur.FILTER)
            .build();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      StoredFields stored = searcher.storedFields();
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc found : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
        hits.add(hit(stored.document(found.doc)));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Hit hit(Document document) {
    String name = "";
    for (String field : NameTerms.FIELDS.values()) {
      if (document.get(field) != null) {
        name = document.get(field);
      }
    }
    return new Hit(TextQueryFuncs.stringToNode(document.get(idField)), name);
  }
}
