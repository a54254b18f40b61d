package dev.parley.graph;

import dev.parley.meeting.Evidence;
import dev.parley.meeting.Meeting.Participant;
import dev.parley.mention.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Says who takes part in one meeting, as one article tells it. */
final class ParticipationWriter {

  private final ArticleDraft draft;
  private final Node meeting;
  private final Node report;
  private final Set<Node> used = new HashSet<>();

  ParticipationWriter(ArticleDraft draft, Node meeting, Node report) {
    this.draft = draft;
    this.meeting = meeting;
    this.report = report;
  }

  /** Writes all participations, each a part of the report. */
  void write(List<Participant> participants) {
    for (Participant participant : participants) {
      write(participant, draft.entities().of(participant.actor()));
    }
  }

  private void write(Participant participant, Optional<Node> actor) {
    Statements facts = draft.facts();
    Node node = free(Iris.part(report, key(participant.actor(), actor)));
    actor.ifPresent(known -> facts.add(meeting, PARLEY.participant, known));
    facts.add(meeting, PARLEY.participation, node).add(report, PARLEY.participation, node);
    facts.type(node, PARLEY.Participation).label(node, ActorNames.own(participant.actor()));
    actor.ifPresent(known -> facts.add(node, PARLEY.actor, known));
    standing(node, participant.actor());
    facts
        .add(node, PARLEY.role, Terms.of(participant.role()))
        .add(node, PARLEY.confidence, Literals.probability(participant.confidence()));
    for (Evidence each : BestEvidence.of(participant.evidence())) {
      draft.evidence().add(node, PARLEY.evidence, each);
    }
  }

  private void standing(Node node, Actor actor) {
    Statements facts = draft.facts();
    EntityNodes entities = draft.entities();
    ActorNames.office(actor)
        .ifPresent(office -> facts.add(node, PARLEY.office, entities.of(office)));
    ActorNames.title(actor)
        .ifPresent(title -> facts.add(node, BorrowedTerms.JOB_TITLE, Literals.string(title)));
    actor
        .party()
        .map(entities::of)
        .ifPresent(
            party -> facts.add(node, PARLEY.standsFor, party).add(meeting, PARLEY.party, party));
  }

  /** What tells a participation from the others of the meeting. */
  private String key(Actor actor, Optional<Node> node) {
    String own = node.map(this::localKey).orElse("");
    return actor instanceof Actor.OfficeHolder ? own + "." + Slug.of(ActorNames.own(actor)) : own;
  }

  private String localKey(Node node) {
    String iri = node.getURI();
    return draft.entities().isShared(node)
        ? draft.iris().key(iri)
        : iri.substring(iri.indexOf('#') + 1);
  }

  private Node free(Node wanted) {
    Node node = wanted;
    for (int next = 2; !used.add(node); next++) {
      node = NodeFactory.createURI(wanted.getURI() + "-" + next);
    }
    return node;
  }
}
