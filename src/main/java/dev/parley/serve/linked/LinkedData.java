package dev.parley.serve.linked;

import dev.parley.serve.http.Accept;
import dev.parley.serve.http.EntityTag;
import dev.parley.serve.http.Html;
import dev.parley.serve.http.NotFound;
import dev.parley.serve.http.Page;
import dev.parley.serve.http.RdfDocument;
import dev.parley.serve.http.Route;
import dev.parley.serve.http.Syntax;
import dev.parley.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Answers for every IRI of the data: 303 to a document about the thing, in the form that the client
 * prefers; the documents themselves, each with the IRI and a suffix; 404 for what the data do not
 * name; 406 where no form will do.
 */
public final class LinkedData implements Route {

  private static final int MOST_INCOMING = 500;
  private static final String PART = "part";
  private static final int MOST_FACTS = 20_000;
  private static final String RETRY_AFTER = "5";
  private static final List<Syntax> OFFERS =
      List.of(Syntax.TURTLE, Syntax.HTML, Syntax.JSONLD, Syntax.NTRIPLES, Syntax.RDFXML);

  private final Store store;
  private final IriPaths paths;
  private final ThingReader reader;
  private final Whereabouts whereabouts;
  private final Supplier<Graph> ontology;
  private final AllMeetings allMeetings;
  private final Function<String, List<Html>> near;

  /**
   * Creates the answers for the things in {@code store}.
   *
   * @param ontology names the properties and classes
   * @param allMeetings has the meetings of what has too many to read them for a page
   * @param near returns links to what has a name like some words
   */
  public LinkedData(
      Store store,
      IriPaths paths,
      Supplier<Graph> ontology,
      AllMeetings allMeetings,
      Function<String, List<Html>> near) {
    this.allMeetings = allMeetings;
    this.near = near;
    this.store = store;
    this.paths = paths;
    this.ontology = ontology;
    this.reader = new ThingReader(ontology, paths, MOST_INCOMING, MOST_FACTS);
    this.whereabouts = new Whereabouts(store, paths, reader);
  }

  @Override
  public boolean answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String raw = request.getRequestURI();
    List<String> iris = paths.iris(raw);
    if (iris.isEmpty()) {
      return false;
    }
    if (whereabouts.isKnown(iris)) {
      seeOther(raw, request, response);
      return true;
    }
    return document(raw, request, response)
        || moved(raw, response)
        || notFound(raw, request, response);
  }

  /** What is not known as it is written may be known elsewhere on this server. */
  private boolean moved(String raw, HttpServletResponse response) {
    Optional<String> place = whereabouts.of(raw);
    place.ifPresent(
        path -> {
          response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
          response.setHeader("Location", path);
        });
    return place.isPresent();
  }

  private Optional<Thing> read(List<String> iris, int part) {
    return store.read(data -> read(data, iris, part));
  }

  private Optional<Thing> read(DatasetGraph data, List<String> iris, int part) {
    return iris.stream()
        .map(iri -> reader.read(data, NodeFactory.createURI(iri), part))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A thing is no document: the client is sent to one about it. */
  private static void seeOther(String raw, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Syntax> syntax = Syntax.accepted(Accept.of(request.getHeader("Accept")), OFFERS);
    response.setHeader("Vary", "Accept");
    if (syntax.isEmpty()) {
      notAcceptable(raw, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", raw + "." + syntax.get().suffix());
  }

  private static void notAcceptable(String raw, HttpServletResponse response) throws IOException {
    List<String> documents =
        OFFERS.stream()
            .map(syntax -> raw + "." + syntax.suffix() + " " + syntax.mediaType())
            .toList();
    response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().print(String.join("\n", documents) + "\n");
  }

  private boolean document(String raw, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int dot = raw.lastIndexOf('.');
    Optional<Syntax> syntax = dot < 0 ? Optional.empty() : Syntax.ofSuffix(raw.substring(dot + 1));
    int part = part(request);
    Optional<Thing> thing =
        syntax.isEmpty() ? Optional.empty() : read(paths.iris(raw.substring(0, dot)), part);
    if (thing.isEmpty()) {
      return false;
    }
    String about = raw.substring(0, dot);
    response.setHeader("Link", "<" + about + ">; rel=\"describes\"");
    String next = raw + "?" + PART + "=" + (part + 1);
    if (thing.get().more()) {
      response.addHeader("Link", "<" + next + ">; rel=\"next\"");
    }
    EntityTag tag = EntityTag.of(store.revision(), raw + part);
    if (syntax.get() == Syntax.HTML) {
      Optional<String> more = Optional.of(next).filter(address -> thing.get().more());
      page(thing.get(), about, more, tag, request, response);
    } else {
      URI document = URI.create(request.getRequestURL().toString());
      String here = document + (part > 1 ? "?" + PART + "=" + part : "");
      new RdfDocument(() -> ThingGraph.of(thing.get(), here, document.resolve(next).toString()))
          .answer(syntax.get(), request, response, tag);
    }
    return true;
  }

  /** Returns which part of a document that has several is asked for, from 1. */
  private static int part(HttpServletRequest request) {
    String asked = request.getParameter(PART);
    return asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
  }

  private void page(
      Thing thing,
      String about,
      Optional<String> next,
      EntityTag tag,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (tag.answers(request, response)) {
      return;
    }
    Map<String, String> alternates = new LinkedHashMap<>();
    Syntax.RDF.forEach(rdf -> alternates.put(rdf.mediaType(), about + "." + rdf.suffix()));
    try {
      Page page = page(thing, next, alternates);
      tag.mark(response);
      page.send(response);
    } catch (StillReadingException e) {
      response.setHeader("Retry-After", RETRY_AFTER);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "still reading the meetings");
    }
  }

  private Page page(Thing thing, Optional<String> next, Map<String, String> alternates) {
    return store.read(
        data -> {
          Facts facts = new Facts(data, ontology, allMeetings);
          return new ThingPage(thing, Profile.of(thing.node(), facts, paths), paths, next)
              .page(alternates);
        });
  }

  /** What is at the root of the server may be something else. */
  private boolean notFound(String raw, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!paths.isOwn(raw)) {
      return false;
    }
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    if (NotFound.isWanted(request.getHeader("Accept"))) {
      NotFound.page(raw, near.apply(IriPaths.words(raw))).send(response);
    } else {
      response.setContentType("text/plain;charset=utf-8");
      response.getOutputStream().print("Nothing of that name here\n");
    }
    return true;
  }
}
