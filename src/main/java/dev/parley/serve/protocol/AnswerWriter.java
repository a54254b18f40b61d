package dev.parley.serve.protocol;

import dev.parley.serve.http.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Sends answers in a media type that {@link ResultTypes} offers. */
final class AnswerWriter {

  /** The forms of graphs that can write no triple as an object. */
  private static final Set<String> WITHOUT_TERMS =
      Set.of("application/rdf+xml", "application/ld+json", "application/rdf+json");

  /** The forms of datasets; in JSON-LD, a graph alone is its default graph. */
  private static final Set<String> NAMING =
      Set.of("application/trig", "application/n-quads", "application/trix");

  /** JSON-LD is made as a whole, of some objects a triple. */
  private static final int TREE = 1500;

  private final String mediaType;

  /** Creates a writer of {@code mediaType}. */
  AnswerWriter(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Returns whether the media type has words for all that {@code answer} says. */
  boolean canWrite(Answer answer) {
    if (!WITHOUT_TERMS.contains(mediaType)) {
      return true;
    }
    return switch (answer) {
      case Answer.Rows rows -> true;
      case Answer.Truth truth -> true;
      case Answer.Triples triples -> triples.graph().stream().noneMatch(AnswerWriter::hasTerm);
      case Answer.Named named -> named.graph().stream().noneMatch(AnswerWriter::hasTerm);
      case Answer.Quads quads ->
          quads.dataset().stream().map(Quad::asTriple).noneMatch(AnswerWriter::hasTerm);
    };
  }

  private static boolean hasTerm(Triple triple) {
    return triple.getObject().isTripleTerm();
  }

  /** Returns about how many bytes of memory it takes to write {@code answer}. */
  long bytes(Answer answer) {
    if (!mediaType.equals(WebContent.contentTypeJSONLD)) {
      return 0;
    }
    return switch (answer) {
      case Answer.Rows rows -> 0;
      case Answer.Truth truth -> 0;
      case Answer.Triples triples -> (long) TREE * triples.graph().size();
      case Answer.Named named -> (long) TREE * named.graph().size();
      case Answer.Quads quads -> TREE * quads.dataset().stream().count();
    };
  }

  /** Returns the media type with its charset. */
  String contentType() {
    return mediaType.endsWith("xml") ? mediaType : mediaType + ";charset=utf-8";
  }

  /** Writes {@code answer} to {@code out}, which stays open. */
  void write(Answer answer, OutputStream out) throws IOException {
    switch (answer) {
      case Answer.Rows found -> write(found, out);
      case Answer.Truth truth -> write(truth, out);
      case Answer.Triples triples -> {
        Prefixes.addTo(triples.graph());
        write(triples.graph(), out);
      }
      case Answer.Quads quads -> write(quads.dataset(), out);
      case Answer.Named named -> write(named, out);
    }
  }

  private void write(Answer.Rows found, OutputStream out) throws IOException {
    Lang lang = lang();
    if (lang.equals(ResultSetLang.RS_JSON)) {
      new JsonResults(out).write(found.columns(), found.rows());
    } else {
      ResultsWriter.create()
          .lang(lang)
          .write(out, RowSetStream.create(found.columns(), found.rows().iterator()));
    }
  }

  private void write(Answer.Truth truth, OutputStream out) throws IOException {
    Lang lang = lang();
    if (lang.equals(ResultSetLang.RS_JSON)) {
      new JsonResults(out).write(truth.value());
    } else {
      ResultsWriter.create().lang(lang).write(out, truth.value());
    }
  }

  private Lang lang() {
    return mediaType.equals(WebContent.contentTypeTextPlain)
        ? ResultSetLang.RS_Text
        : WebContent.contentTypeToLangResultSet(mediaType);
  }

  private void write(Answer.Named named, OutputStream out) {
    Prefixes.addTo(named.graph());
    DatasetGraph dataset = DatasetGraphFactory.wrap(named.graph());
    if (NAMING.contains(mediaType)) {
      dataset = DatasetGraphFactory.createGeneral();
      dataset.addGraph(named.name(), named.graph());
      named.graph().getPrefixMapping().getNsPrefixMap().forEach(dataset.prefixes()::add);
    }
    write(dataset, out);
  }

  private void write(DatasetGraph dataset, OutputStream out) {
    Lang lang = RDFLanguages.contentTypeToLang(mediaType);
    if (RDFLanguages.isQuads(lang)) {
      RDFWriter.source(dataset).lang(lang).output(out);
    } else {
      write(dataset.getDefaultGraph(), out);
    }
  }

  private void write(Graph graph, OutputStream out) {
    RDFWriter.source(graph).lang(RDFLanguages.contentTypeToLang(mediaType)).output(out);
  }
}
