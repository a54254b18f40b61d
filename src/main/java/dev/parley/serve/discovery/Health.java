package dev.parley.serve.discovery;

import dev.parley.serve.http.Route;
import dev.parley.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says whether the store answers, for those who decide where requests go. */
public final class Health implements Route {

  private final Store store;

  /** Creates the state of {@code store}. */
  public Health(Store store) {
    this.store = store;
  }

  @Override
  public boolean answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!path.equals("/$/ready")) {
      return false;
    }
    boolean holdsData = store.read(data -> data.listGraphNodes().hasNext());
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().print(holdsData ? "ready\n" : "ready, without data\n");
    return true;
  }
}
