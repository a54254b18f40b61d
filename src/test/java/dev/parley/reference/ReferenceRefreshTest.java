package dev.parley.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.ingest.Diagnostic;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceRefreshTest {

  private static final Path RESOURCES = Path.of("src/test/resources/reference");
  private static final Script SCRIPT = new Script();

  private static FusekiServer server;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(
        () -> RDFParser.source(RESOURCES.resolve("wikidata.ttl")).lang(Lang.TURTLE).parse(data));
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/wikidata", data, false)
            .addFilter("/*", SCRIPT)
            .build()
            .start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @BeforeEach
  void forget() {
    SCRIPT.statuses.clear();
    SCRIPT.agents.clear();
  }

  @Test
  void rebuildsTheHoldersOfAnOffice() throws Exception {
    ReferenceRefresh.Outcome outcome = refresh(100).run();
    assertTrue(outcome.written(), outcome.diagnostics()::toString);
    Reference.Linked linked = refreshed();
    assertEquals(List.of(), linked.diagnostics());
    assertEquals("Rudolf Elphberg", holder(linked, "RURITANIA-monarch", "1991-01-01"));
    assertEquals("Michael of Strelsau", holder(linked, "RUR-foreign-minister", "1993-04-04"));
    assertEquals("Rupert Hentzau", holder(linked, "RUR-foreign-minister", "1993-04-05"));
    assertEquals("Michael of Strelsau", holder(linked, "RUR-foreign-minister", "2020-01-01"));
  }

  @Test
  void keepsWhatItKnowsAndAddsNames() throws Exception {
    refresh(100).run();
    ReferenceFinder finder = new ReferenceFinder(reference());
    assertEquals("Ruritania", only(finder, "Realm of Ruritania"));
    assertEquals("Ruritania", only(finder, "Kingdom of Ruritania"));
    assertEquals("Rudolf Elphberg", only(finder, "Rudolf V"));
    assertEquals("Rudolf Elphberg", only(finder, "Rudolf the Fifth"));
    assertEquals("Michael of Strelsau", only(finder, "foreign minister Strelsau"));
    assertEquals(List.of(), finder.find("Rudi", Optional.empty()));
    assertEquals(List.of(), finder.find("RU", Optional.empty()));
  }

  @Test
  void addsStatesThatItDidNotKnow() throws Exception {
    refresh(100).run();
    State syldavia =
        (State)
            refreshed().gazetteer().entity("https://w3id.org/parley/id/state/SYL").orElseThrow();
    assertEquals("Syldavia", syldavia.label());
    assertEquals(Optional.of("SYL"), syldavia.iso3());
  }

  @Test
  void leavesAnOfficeAsItWasWhoseHoldersConflict() throws Exception {
    ReferenceRefresh.Outcome outcome = refresh(100).run();
    List<String> messages = outcome.diagnostics().stream().map(Diagnostic::message).toList();
    assertTrue(
        messages.stream()
            .anyMatch(message -> message.startsWith("office:SYL-prime-minister is left as it was")),
        messages::toString);
    assertTrue(
        messages.stream().anyMatch(message -> message.startsWith("Q990001101 is left out")),
        messages::toString);
    assertThrows(
        java.util.NoSuchElementException.class,
        () -> holder(refreshed(), "SYL-prime-minister", "2010-01-01"));
  }

  @Test
  void asksPageByPageForTheSameResult() throws Exception {
    refresh(100).run();
    byte[] whole = Files.readAllBytes(folder.resolve(ReferenceRefresh.FILE));
    SCRIPT.agents.clear();
    refresh(2).run();
    assertEquals(new String(whole), Files.readString(folder.resolve(ReferenceRefresh.FILE)));
    assertTrue(SCRIPT.agents.size() > 10);
    assertTrue(SCRIPT.agents.stream().allMatch(agent -> agent.startsWith("Parley (https://")));
  }

  @Test
  void waitsAsTheServerAsksAndGoesOn() throws Exception {
    SCRIPT.statuses.addAll(List.of(200, 429, 503, 200));
    assertTrue(refresh(100).run().written());
    assertEquals(6, SCRIPT.agents.size());
  }

  @Test
  void goesOnWhereItStopped() throws Exception {
    Files.writeString(folder.resolve(ReferenceRefresh.FILE), "before");
    SCRIPT.statuses.addAll(List.of(200, 200, 200, 500, 500, 500));
    IOException failure = assertThrows(IOException.class, () -> refresh(4).run());
    assertTrue(failure.getMessage().contains("status 500"), failure::getMessage);
    assertEquals("before", Files.readString(folder.resolve(ReferenceRefresh.FILE)));
    int before = SCRIPT.agents.size();

    assertTrue(refresh(4).run().written());
    int resumed = SCRIPT.agents.size() - before;
    SCRIPT.agents.clear();
    refresh(4).run();
    assertEquals(SCRIPT.agents.size() - 3, resumed);
    assertFalse(Files.exists(folder.resolve("pages")));
  }

  @Test
  void givesUpAtOnceWhereTheQueryIsRefused() {
    SCRIPT.statuses.add(403);
    IOException failure = assertThrows(IOException.class, () -> refresh(100).run());
    assertTrue(failure.getMessage().endsWith("refuses the query: status 403"));
    assertEquals(1, SCRIPT.agents.size());
  }

  @Test
  void replacesNothingByWhatTheShapesRefuse() throws Exception {
    Graph current = fiction();
    RDFParser.fromString(
            ReferenceReaderTest.PREFIXES + "place:szohod owl:sameAs wd:Q990001103 .", Lang.TURTLE)
        .parse(current);
    Files.writeString(folder.resolve(ReferenceRefresh.FILE), "before");
    ReferenceRefresh.Outcome outcome =
        new ReferenceRefresh(options(100), current, message -> {}).run();
    assertFalse(outcome.written());
    assertEquals("before", Files.readString(folder.resolve(ReferenceRefresh.FILE)));
  }

  @Test
  void readsARetryAfterHeader() {
    assertEquals(Optional.of(Duration.ofSeconds(7)), SparqlEndpoint.retryAfter("7"));
    assertEquals(
        Optional.of(Duration.ZERO), SparqlEndpoint.retryAfter("Fri, 31 Dec 1999 23:59:59 GMT"));
    assertEquals(Optional.empty(), SparqlEndpoint.retryAfter("soon"));
  }

  private ReferenceRefresh refresh(int pageSize) {
    return new ReferenceRefresh(options(pageSize), fiction(), message -> {});
  }

  private ReferenceRefresh.Options options(int pageSize) {
    return new ReferenceRefresh.Options(
        URI.create(server.datasetURL("/wikidata") + "/sparql"),
        folder,
        pageSize,
        Duration.ofMillis(1),
        3);
  }

  /** The fictional reference, in which Ruritania has a code. */
  private static Graph fiction() {
    Graph graph = RDFDataMgr.loadGraph(RESOURCES.resolve("fiction.ttl").toUri().toString());
    RDFParser.fromString(
            ReferenceReaderTest.PREFIXES + "state:RURITANIA parley:iso3 \"RUR\" .", Lang.TURTLE)
        .parse(graph);
    return graph;
  }

  private Reference reference() {
    return ReferenceReader.read(fiction(), "fiction")
        .with(ReferenceReader.read(List.of(folder.resolve(ReferenceRefresh.FILE))));
  }

  private Reference.Linked refreshed() {
    return reference().link();
  }

  private static String holder(Reference.Linked linked, String office, String day) {
    Gazetteer gazetteer = linked.gazetteer();
    return gazetteer
        .entity("https://w3id.org/parley/id/office/" + office)
        .flatMap(entity -> gazetteer.holder((Office) entity, LocalDate.parse(day)))
        .orElseThrow()
        .holder()
        .label();
  }

  private static String only(ReferenceFinder finder, String text) {
    List<ReferenceFinder.Answer> answers = finder.find(text, Optional.empty());
    assertEquals(1, answers.size(), text);
    return answers.getFirst().entity().label();
  }

  /** Gives the answers of a script before the server's own, and notes who asked. */
  private static final class Script implements Filter {

    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final List<String> agents = new ArrayList<>();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      agents.add(((HttpServletRequest) request).getHeader("User-Agent"));
      int status = statuses.isEmpty() ? 200 : statuses.pop();
      if (status == 200) {
        chain.doFilter(request, response);
      } else {
        ((HttpServletResponse) response).setHeader("Retry-After", "0");
        ((HttpServletResponse) response).sendError(status);
      }
    }
  }
}
