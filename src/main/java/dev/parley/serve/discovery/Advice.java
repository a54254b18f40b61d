package dev.parley.serve.discovery;

import com.google.gson.Gson;
import dev.parley.serve.http.Route;
import dev.parley.store.QueryAdvice;
import dev.parley.store.SparqlSource;
import dev.parley.store.Store;
import dev.parley.store.Undated;
import dev.parley.store.UnknownNames;
import dev.parley.store.Unquoted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is to be said of a query beside its answer, in JSON: {@code /api/advice?query=...}, words
 * and names of it that nobody knows, what it leaves out for want of a date, and why it has no
 * sentences.
 */
public final class Advice implements Route {

  private final Store store;
  private final Supplier<QueryAdvice> advice;
  private final Gson json = new Gson();

  /** Creates advice about queries of {@code store}. */
  public Advice(Store store, Supplier<QueryAdvice> advice) {
    this.store = store;
    this.advice = advice;
  }

  @Override
  public boolean answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!path.equals("/api/advice")) {
      return false;
    }
    String query = request.getParameter("query");
    if (query == null) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, "There is no query");
      return true;
    }
    List<String> said = new ArrayList<>(advice.get().of(query));
    SparqlSource source = new SparqlSource.Local(store);
    said.addAll(UnknownNames.in(query, source));
    Undated.leftOut(query, source).ifPresent(said::add);
    Unquoted.lacking(query, source).ifPresent(said::add);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.getOutputStream().write(json.toJson(said).getBytes(StandardCharsets.UTF_8));
    return true;
  }
}
