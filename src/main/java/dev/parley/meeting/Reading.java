package dev.parley.meeting;

import dev.parley.meeting.Frame.Pattern;
import dev.parley.mention.Actor;
import dev.parley.mention.ActorGroup;
import dev.parley.mention.Location;
import dev.parley.reference.Entity;
import dev.parley.reference.State;
import dev.parley.text.DateMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reading of one trigger: who takes part, and what else its sentence tells. */
final class Reading {

  private static final Set<String> FORMS_OF_BE =
      Set.of("was", "were", "been", "being", "be", "is", "are");

  /** Where "to" tells the place: "flew to Oslo", "welcomed him to Oslo". */
  private static final Set<Pattern> MOTION =
      Set.of(Pattern.TRAVEL, Pattern.VISIT_NOUN, Pattern.HOST);

  private final Clause clause;
  private final Frame frame;
  private final int first;
  private final int last;
  private final Surroundings surroundings;
  private final SubjectFinder subjects;
  private final Cast cast = new Cast();
  private final List<String> rules = new ArrayList<>();
  private Kind kind;
  private double confidence;
  private boolean definite;
  private Subject subject = Subject.NONE;
  private Optional<FoundPlace> place = Optional.empty();
  private Optional<String> series = Optional.empty();
  private int phraseBegin;

  /** Creates a reading of the trigger of items {@code first} to {@code last}. */
  Reading(Clause clause, Frame frame, int first, int last, Surroundings surroundings) {
    this.clause = clause;
    this.frame = frame;
    this.first = first;
    this.last = last;
    this.surroundings = surroundings;
    this.subjects = new SubjectFinder(clause);
    this.kind = frame.kind();
    this.confidence = frame.confidence();
    this.phraseBegin = first;
  }

  Clause clause() {
    return clause;
  }

  Frame frame() {
    return frame;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  Cues cues() {
    return surroundings.cues();
  }

  Cast cast() {
    return cast;
  }

  /** Returns the groups behind the trigger in text order. */
  List<Argument> arguments() {
    return surroundings.arguments().find(clause, last);
  }

  /** Returns the groups behind item {@code index} in text order. */
  List<Argument> argumentsBehind(int index) {
    return surroundings.arguments().find(clause, index);
  }

  /** Returns the noun phrase that the trigger heads, from which the reading begins then. */
  NounPhrase nounPhrase() {
    NounPhrase phrase = new NounPhraseReader(clause, cues()).read(first);
    phraseBegin = phrase.begin();
    definite = phrase.definite();
    return phrase;
  }

  /** Takes whoever does what the trigger says. */
  Optional<ActorGroup> takeSubject(Role role) {
    findSubject(first).ifPresent(group -> take(group, role, "subject"));
    return subject.group();
  }

  /** Returns the subject of the verb at {@code index} or of the one that governs it. */
  Optional<ActorGroup> findSubject(int index) {
    subject = subjects.subject(index);
    return subject.group();
  }

  /** Returns the object of the verb that the subject has. */
  Optional<ActorGroup> objectOfSubject() {
    return subjects.objectOf(subject);
  }

  Subject subject() {
    return subject;
  }

  /** Takes {@code group} for participants, as {@code rule} says. */
  void take(ActorGroup group, Role role, String rule) {
    cast.add(group, role);
    rules.add(rule);
  }

  void rule(String rule) {
    rules.add(rule);
  }

  /** "Putin's envoy": takes the state whose official it is; returns whether there is one. */
  boolean takeOfficialsOf(Argument argument) {
    List<Actor> owners = argument.group().actors();
    if (!cues().officialsAt(clause, argument.index() + 2) || owners.isEmpty()) {
      return false;
    }
    Optional<Entity> party = owners.getFirst().party();
    if (party.isPresent() && party.get() instanceof State state) {
      cast.add(new Actor.StateActor(state), Role.PARTICIPANT);
      return true;
    }
    return false;
  }

  /** Takes the country of a place, or the people there, as hosts; returns why not. */
  Optional<String> takeDestination(Argument argument) {
    ActorGroup group = argument.group();
    Optional<Location> location = group.place();
    if (location.isPresent()) {
      place = place.or(() -> Optional.of(new FoundPlace(location.get(), argument.index())));
      if (!takeHost(location.get())) {
        return Optional.of("no state hosts it");
      }
    } else {
      cast.add(group, Role.HOST);
      if (group.hasPeople()) {
        kind = Kind.MEETING;
      }
    }
    rules.add("destination");
    return Optional.empty();
  }

  /** Takes the state of {@code location} as host; returns whether it has one. */
  boolean takeHost(Location location) {
    location.state().ifPresent(state -> cast.add(new Actor.StateActor(state), Role.HOST));
    return location.state().isPresent();
  }

  /** Looks for the place where none was found yet, and returns it. */
  Optional<FoundPlace> findPlace() {
    if (place.isEmpty()) {
      boolean motion = MOTION.contains(frame.pattern());
      Optional<FoundPlace> found =
          surroundings.places().find(clause, first, last, subject.index(), motion);
      place = kind == Kind.CALL ? found.filter(near -> near.index() > last) : found;
    }
    return place;
  }

  Optional<FoundPlace> place() {
    return place;
  }

  void place(FoundPlace found) {
    place = Optional.of(found);
  }

  /** Returns the place that "here" or "there" at {@code index} means. */
  Optional<Location> placeMeant(int index) {
    return clause.isThere(index) || clause.here(index).isPresent()
        ? surroundings.places().located(clause, index, true)
        : Optional.empty();
  }

  boolean isLocation(int index) {
    return locatedAt(index).isPresent();
  }

  /** Returns the place that the item at {@code index} is, where something is there. */
  Optional<Location> locatedAt(int index) {
    return surroundings.places().located(clause, index, false);
  }

  /** Returns the place that the item at {@code index} is, where somebody goes or is there. */
  Optional<Location> destination(int index) {
    return surroundings.places().located(clause, index, true);
  }

  /** Returns the date that the sentence gives the meeting. */
  Optional<DateMention> date(int subjectIndex) {
    return surroundings.dates().find(clause, phraseBegin, first, last, subjectIndex);
  }

  /** Returns the date that the sentence gives the meeting, where it was not held. */
  Optional<DateMention> dateAhead(int subjectIndex) {
    return surroundings.dates().findAhead(clause, phraseBegin, first, last, subjectIndex);
  }

  /** Returns whether one of the phrases of a list stands from one item up to another. */
  boolean has(String list, int firstItem, int lastItem) {
    return cues().has(clause, list, clause.item(firstItem).first(), clause.item(lastItem).last());
  }

  /** Returns whether one of the phrases of a list stands in front of the noun. */
  boolean isPremodifiedBy(String list) {
    return cues().has(clause, list, clause.item(phraseBegin).first(), triggerToken() - 1);
  }

  int triggerToken() {
    return clause.item(first).first();
  }

  int lastTriggerToken() {
    return clause.item(last).last();
  }

  /** Returns whether the trigger is a passive: "was received". */
  boolean isPassive() {
    return frame.form() == Frame.Form.PAST && FORMS_OF_BE.contains(clause.word(first - 1));
  }

  Kind kind() {
    return kind;
  }

  void kind(Kind other) {
    kind = other;
  }

  double confidence() {
    return confidence;
  }

  void atLeast(double sure) {
    confidence = Math.max(confidence, sure);
  }

  boolean isDefinite() {
    return definite;
  }

  void definite(boolean known) {
    definite = known;
  }

  Optional<String> series() {
    return series;
  }

  void series(Optional<String> process) {
    series = process;
  }

  int phraseBegin() {
    return phraseBegin;
  }

  /** Returns the name of the frame and of what else spoke for the participants. */
  String ruleName() {
    return rules.isEmpty()
        ? frame.name()
        : frame.name() + "." + String.join(".", rules.stream().distinct().toList());
  }
}
