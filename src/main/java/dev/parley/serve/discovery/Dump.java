package dev.parley.serve.discovery;

import dev.parley.graph.Prefixes;
import dev.parley.serve.http.EntityTag;
import dev.parley.serve.http.Route;
import dev.parley.store.Exporter;
import dev.parley.store.RdfFormat;
import dev.parley.store.SparqlSource;
import dev.parley.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * All that the store holds, graph by graph, in N-Quads: for those who want everything, without the
 * limits of queries. Few are sent at a time.
 */
public final class Dump implements Route {

  /** Where the dump is. */
  public static final String PATH = "/dump.nq";

  private static final int AT_ONCE = 2;

  private final Store store;
  private final Semaphore places = new Semaphore(AT_ONCE);

  /** Creates the dump of {@code store}. */
  public Dump(Store store) {
    this.store = store;
  }

  @Override
  public boolean answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!path.equals(PATH)) {
      return false;
    }
    EntityTag tag = EntityTag.of(store.revision(), PATH);
    if (!tag.answers(request, response)) {
      send(request, response, tag);
    }
    return true;
  }

  private void send(HttpServletRequest request, HttpServletResponse response, EntityTag tag)
      throws IOException {
    if (!places.tryAcquire()) {
      response.setHeader("Retry-After", "60");
      response.sendError(503, "Others are taking everything just now; try again soon");
      return;
    }
    try {
      tag.mark(response);
      response.setContentType("application/n-quads;charset=utf-8");
      if (!request.getMethod().equals("HEAD")) {
        new Exporter(new SparqlSource.Local(store), new Prefixes(store.base()).namespaces())
            .exportAll(RdfFormat.NQUADS, response.getOutputStream());
      }
    } finally {
      places.release();
    }
  }
}
