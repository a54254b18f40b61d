package dev.parley.serve.protocol;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.NodeUtils;

/**
 * Writes the SPARQL 1.1 Query Results JSON Format (and the triple terms and directions of its
 * successor) without the spaces that are half the work of writing it.
 */
final class JsonResults {

  private static final int CHUNK = 16 * 1024;

  private final OutputStream out;
  private final StringWriter text = new StringWriter(1024);
  private final JsonWriter json = new JsonWriter(text);
  private final NodeToLabel labels = SyntaxLabels.createNodeToLabel();

  /** Creates a writer to {@code out}, which is neither flushed nor closed. */
  JsonResults(OutputStream out) {
    this.out = out;
  }

  /** Writes the answer to an ASK. */
  void write(boolean truth) throws IOException {
    json.beginObject().name("head").beginObject().endObject();
    json.name("boolean").value(truth).endObject();
    send();
  }

  /** Writes the answer to a SELECT. */
  void write(List<Var> columns, Iterable<Binding> rows) throws IOException {
    json.beginObject().name("head").beginObject().name("vars").beginArray();
    for (Var column : columns) {
      json.value(column.getVarName());
    }
    json.endArray().endObject().name("results").beginObject().name("bindings").beginArray();
    for (Binding row : rows) {
      write(row, columns);
      if (text.getBuffer().length() > CHUNK) {
        send();
      }
    }
    json.endArray().endObject().endObject();
    send();
  }

  private void write(Binding row, List<Var> columns) throws IOException {
    json.beginObject();
    for (Var column : columns) {
      Node value = row.get(column);
      if (value != null) {
        json.name(column.getVarName());
        write(value);
      }
    }
    json.endObject();
  }

  private void write(Node node) throws IOException {
    json.beginObject();
    if (node.isURI()) {
      json.name("type").value("uri").name("value").value(node.getURI());
    } else if (node.isBlank()) {
      String label = labels.get(null, node).substring("_:".length());
      json.name("type").value("bnode").name("value").value(label);
    } else if (node.isTripleTerm()) {
      writeTerm(node.getTriple());
    } else {
      writeLiteral(node);
    }
    json.endObject();
  }

  private void writeLiteral(Node literal) throws IOException {
    json.name("type").value("literal").name("value").value(literal.getLiteralLexicalForm());
    if (NodeUtils.isLangString(literal)) {
      json.name("xml:lang").value(literal.getLiteralLanguage());
    } else if (NodeUtils.isDirLangString(literal)) {
      json.name("xml:lang").value(literal.getLiteralLanguage());
      json.name("its:dir").value(literal.getLiteralBaseDirection().direction());
    } else if (!NodeUtils.isSimpleString(literal)) {
      json.name("datatype").value(literal.getLiteralDatatypeURI());
    }
  }

  private void writeTerm(Triple triple) throws IOException {
    json.name("type").value("triple").name("value").beginObject();
    json.name("subject");
    write(triple.getSubject());
    json.name("predicate");
    write(triple.getPredicate());
    json.name("object");
    write(triple.getObject());
    json.endObject();
  }

  private void send() throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.getBuffer().setLength(0);
  }
}
