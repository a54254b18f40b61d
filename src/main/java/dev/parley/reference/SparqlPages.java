package dev.parley.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The rows of ordered queries, asked for page by page. Each page is kept as a file, so that after a
 * failure only the pages that are missing are asked for.
 */
final class SparqlPages {

  private final SparqlEndpoint endpoint;
  private final Path folder;
  private final int size;
  private final Consumer<String> progress;

  /**
   * Creates pages of {@code size} rows.
   *
   * @param folder of the pages that are there already
   * @param progress is told of each page that is asked for
   */
  SparqlPages(SparqlEndpoint endpoint, Path folder, int size, Consumer<String> progress) {
    this.endpoint = endpoint;
    this.folder = folder;
    this.size = size;
    this.progress = progress;
  }

  /**
   * Returns all rows of {@code query}, in its order.
   *
   * @param name names the files of its pages
   */
  List<Binding> rows(String name, String query) throws IOException, InterruptedException {
    List<Binding> rows = new ArrayList<>();
    int before;
    do {
      before = rows.size();
      rows.addAll(page(name, query, before));
    } while (rows.size() == before + size);
    return rows;
  }

  private List<Binding> page(String name, String query, int offset)
      throws IOException, InterruptedException {
    Path file = folder.resolve(String.format("%s-%07d.json", name, offset));
    if (!Files.exists(file)) {
      progress.accept(name + ", from row " + (offset + 1));
      byte[] answer = endpoint.select(query + "LIMIT " + size + " OFFSET " + offset + "\n");
      List<Binding> rows = read(answer, name);
      Path beside = file.resolveSibling(file.getFileName() + ".part");
      Files.write(beside, answer);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      return rows;
    }
    return read(Files.readAllBytes(file), name);
  }

  private static List<Binding> read(byte[] answer, String name) throws IOException {
    try {
      ResultSet results =
          ResultSetMgr.read(new ByteArrayInputStream(answer), ResultSetLang.RS_JSON);
      List<Binding> rows = new ArrayList<>();
      while (results.hasNext()) {
        rows.add(results.nextBinding());
      }
      return rows;
    } catch (RuntimeException cutShort) {
      throw new IOException(
          "the answer to " + name + " is no SPARQL result: " + cutShort, cutShort);
    }
  }
}
