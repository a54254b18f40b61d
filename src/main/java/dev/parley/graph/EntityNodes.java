package dev.parley.graph;

import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.reference.Entity;
import dev.parley.reference.Identity;
import dev.parley.reference.Office;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.reference.Place;
import dev.parley.reference.State;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;

/**
 * The actors, offices and places of one article as nodes.
 *
 * <p>Of each it says what a reader needs without the reference at hand: its class, its English
 * label and its country, by what others know it and where it lies.
 */
final class EntityNodes {

  private final Iris iris;
  private final Node article;
  private final Function<Entity, Identity> identities;
  private final Statements statements;

  EntityNodes(
      Iris iris, Node article, Function<Entity, Identity> identities, Statements statements) {
    this.iris = iris;
    this.article = article;
    this.identities = identities;
    this.statements = statements;
  }

  /** Returns who takes part: the person, or the state or body where nobody is named, if any. */
  Optional<Node> of(Actor actor) {
    return switch (actor) {
      case Actor.KnownPerson known -> Optional.of(of(known.person()));
      case Actor.NewPerson person -> Optional.of(newPerson(person));
      case Actor.OfficeHolder holder -> holder.party().map(this::of);
      case Actor.StateActor state -> Optional.of(of(state.state()));
      case Actor.Body body -> Optional.of(of(body.organization()));
      case Actor.NewBody body -> Optional.of(newBody(body));
    };
  }

  /** Returns where a meeting is. */
  Node of(Location location) {
    return switch (location) {
      case Location.KnownPlace known -> of(known.place());
      case Location.Country country -> of(country.country());
      case Location.NewPlace place -> newPlace(place);
    };
  }

  /** Returns something of the reference. */
  Node of(Entity entity) {
    Node node = NodeFactory.createURI(entity.iri());
    if (!statements.describes(node)) {
      describe(node, entity);
      identify(node, identities.apply(entity));
    }
    return node;
  }

  /** Returns whether other articles would call {@code node} the same. */
  boolean isShared(Node node) {
    return !node.getURI().startsWith(article.getURI() + "#");
  }

  private void describe(Node node, Entity entity) {
    switch (entity) {
      case State state -> {
        named(node, PARLEY.State, state.label());
        state.iso3().ifPresent(code -> statements.add(node, PARLEY.iso3, Literals.string(code)));
      }
      case Organization body -> {
        named(
            node,
            body.international() ? PARLEY.InternationalOrganization : PARLEY.NonStateGroup,
            body.label());
        body.home().ifPresent(home -> statements.add(node, PARLEY.home, of(home)));
      }
      case Office office -> {
        named(node, PARLEY.Office, office.label());
        office.body().ifPresent(body -> statements.add(node, PARLEY.officeOf, of(body)));
        statements.add(
            node, PARLEY.officeType, NodeFactory.createURI(PARLEY.NS + office.type().term()));
      }
      case Person person -> named(node, PARLEY.Person, person.label());
      case Place place -> {
        named(node, PARLEY.Place, place.label());
        place.state().ifPresent(state -> statements.add(node, PARLEY.inState, of(state)));
      }
    }
  }

  private void identify(Node node, Identity identity) {
    for (String iri : identity.sameAs()) {
      statements.add(node, OWL2.sameAs.asNode(), NodeFactory.createURI(iri));
    }
    identity
        .point()
        .ifPresent(
            point ->
                statements
                    .add(node, BorrowedTerms.LATITUDE, Literals.decimal(point.latitude()))
                    .add(node, BorrowedTerms.LONGITUDE, Literals.decimal(point.longitude())));
  }

  private Node newPerson(Actor.NewPerson person) {
    boolean full = person.name().strip().indexOf(' ') > 0;
    Node node =
        person
            .party()
            .filter(party -> full)
            .map(party -> iris.person(person.name(), lastStep(party)))
            .orElseGet(() -> ownName("person", person.name()));
    return named(node, PARLEY.Person, person.name());
  }

  private Node newBody(Actor.NewBody body) {
    Node node =
        body.home()
            .map(home -> iris.organization(body.name(), lastStep(home)))
            .orElseGet(() -> ownName("org", body.name()));
    named(node, PARLEY.NonStateGroup, body.name());
    body.home().ifPresent(home -> statements.add(node, PARLEY.home, of(home)));
    return node;
  }

  private Node newPlace(Location.NewPlace place) {
    Node node =
        place
            .state()
            .map(state -> iris.place(place.label(), lastStep(state)))
            .orElseGet(() -> ownName("place", place.label()));
    named(node, PARLEY.Place, place.label());
    place.state().ifPresent(state -> statements.add(node, PARLEY.inState, of(state)));
    return node;
  }

  /** Names what nothing but its article tells from others of that name. */
  private Node ownName(String type, String name) {
    return Iris.part(article, type + "-" + Slug.of(name));
  }

  private Node named(Node node, Node type, String label) {
    if (!statements.describes(node)) {
      statements.type(node, type).label(node, label);
    }
    return node;
  }

  private static String lastStep(Entity entity) {
    return Slug.of(entity.iri().substring(entity.iri().lastIndexOf('/') + 1));
  }
}
