package dev.parley.serve.linked;

import com.google.gson.JsonObject;
import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What the page of a thing of one class tells before all its statements. */
sealed interface Profile
    permits PersonProfile,
        PartyProfile,
        PlaceProfile,
        OfficeProfile,
        MeetingProfile,
        ArticleProfile {

  /** Returns the parts of the page, below its title. */
  List<Html> content();

  /** Returns the same in the terms of schema.org, for search engines. */
  JsonObject schema();

  /** Returns the profile of {@code node} by its class; empty for what is of no class of these. */
  static Optional<Profile> of(Node node, Facts facts, IriPaths paths) {
    Pieces pieces = new Pieces(facts, paths);
    if (is(facts, node, PARLEY.Person)) {
      return Optional.of(new PersonProfile(node, facts, pieces));
    }
    if (is(
        facts,
        node,
        PARLEY.State,
        PARLEY.Organization,
        PARLEY.InternationalOrganization,
        PARLEY.NonStateGroup)) {
      return Optional.of(new PartyProfile(node, facts, pieces));
    }
    if (is(facts, node, PARLEY.Place)) {
      return Optional.of(new PlaceProfile(node, facts, pieces));
    }
    if (is(facts, node, PARLEY.Office)) {
      return Optional.of(new OfficeProfile(node, facts, pieces));
    }
    if (is(facts, node, PARLEY.Article)) {
      return Optional.of(new ArticleProfile(node, facts, pieces));
    }
    if (is(facts, node, PARLEY.DiplomaticMeeting)
        || facts.object(node, PARLEY.participant).isPresent()) {
      return Optional.of(new MeetingProfile(node, facts, pieces));
    }
    return Optional.empty();
  }

  private static boolean is(Facts facts, Node node, Node... classes) {
    return Stream.of(classes).anyMatch(type -> facts.has(node, Terms.TYPE, type));
  }
}
