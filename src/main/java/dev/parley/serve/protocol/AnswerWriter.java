package dev.parley.serve.protocol;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Sends answers in a media type that {@link ResultTypes} offers. */
final class AnswerWriter {

  private final String mediaType;

  /** Creates a writer of {@code mediaType}. */
  AnswerWriter(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Sends {@code answer}. */
  void send(Answer answer, HttpServletResponse response) throws IOException {
    response.setContentType(mediaType.endsWith("xml") ? mediaType : mediaType + ";charset=utf-8");
    OutputStream out = response.getOutputStream();
    switch (answer) {
      case Answer.Rows found -> write(found, out);
      case Answer.Truth truth -> write(truth, out);
      case Answer.Triples triples -> write(triples.graph(), out);
      case Answer.Quads quads -> write(quads.dataset(), out);
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
