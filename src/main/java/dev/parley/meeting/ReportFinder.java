package dev.parley.meeting;

import dev.parley.meeting.Frame.Form;
import dev.parley.meeting.Surroundings.Argument;
import dev.parley.meeting.Surroundings.FoundPlace;
import dev.parley.mention.Actor;
import dev.parley.mention.ActorGroup;
import dev.parley.mention.Location;
import dev.parley.mention.Mention;
import dev.parley.reference.Entity;
import dev.parley.reference.State;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.PhraseTable;
import dev.parley.text.Sentence;
import dev.parley.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the reports of meetings in one sentence. */
final class ReportFinder {

  private static final Set<String> TOGETHER =
      Set.of("with", "between", "among", "by", "alongside", "involving", "including");
  private static final Set<String> TAKING_PART =
      Set.of("at", "in", "during", "after", "following", "to", "for", "into", "from", "on");
  private static final Set<String> AT_EVENT = Set.of("at", "in", "during");
  private static final Set<String> SPEAKING =
      Set.of(
          "by",
          "on",
          "over",
          "via",
          "the",
          "a",
          "phone",
          "telephone",
          "video",
          "link",
          "call",
          "earlier",
          "later",
          "again",
          "twice",
          "also",
          "then",
          "separately",
          "with",
          "to");

  private final FrameLexicon frames;
  private final Surroundings surroundings;
  private final StatusJudge judge;

  ReportFinder(FrameLexicon frames, Surroundings surroundings, StatusJudge judge) {
    this.frames = frames;
    this.surroundings = surroundings;
    this.judge = judge;
  }

  /** What a sentence gave. */
  record Findings(List<MeetingReport> reports, List<Extraction.Rejection> rejections) {}

  /** Returns the reports of {@code clause} in text order. */
  Findings find(
      Clause clause,
      DateResolver dates,
      Optional<LocalDate> dateBefore,
      Optional<Meeting.Dated> around) {
    List<MeetingReport> reports = new ArrayList<>();
    List<Extraction.Rejection> rejections = new ArrayList<>();
    Sentence sentence = clause.sentence();
    for (int token = 0; token < sentence.size(); token++) {
      Optional<PhraseTable.Match<List<Frame>>> match = frames.longestAt(sentence.tokens(), token);
      if (match.isEmpty()) {
        continue;
      }
      int first = clause.indexOf(token);
      if (first >= clause.size() || !(clause.item(first) instanceof Item.Word)) {
        continue;
      }
      int end = token + match.get().length() - 1;
      Frame frame = choose(clause, match.get().value(), first, clause.indexOf(end));
      boolean told =
          frame.pattern() == Frame.Pattern.LINE
              && reports.stream().anyMatch(report -> report.kind() == Kind.CALL);
      if (told) {
        continue;
      }
      Reading reading = new Reading(clause, frame, first, clause.indexOf(end));
      Optional<String> reason = reading.read();
      if (reason.isPresent()) {
        rejections.add(new Extraction.Rejection(token, end, reason.get()));
      } else {
        reports.add(reading.report(dates, dateBefore, around));
      }
      token = end;
    }
    return new Findings(reports, rejections);
  }

  /** Chooses between the noun and the verb of one form. */
  private static Frame choose(Clause clause, List<Frame> candidates, int first, int last) {
    if (candidates.size() == 1) {
      return candidates.getFirst();
    }
    String before = clause.word(first - 1);
    boolean afterSubject =
        clause
            .group(first - 1)
            .filter(group -> !group.possessive() && !group.adjective())
            .isPresent();
    boolean gerundOfBe =
        Set.of("is", "are", "was", "were", "be", "been", "of", "before", "after", "while", "by")
            .contains(before);
    boolean objectFollows = clause.group(last + 1).filter(group -> !group.adjective()).isPresent();
    boolean verbal =
        before.equals("to") && clause.word(first).length() > 0
            || clause.isAuxiliary(first - 1) && !before.equals("to")
            || afterSubject
                && !clause.word(first).endsWith("ing")
                && !clause.word(last + 1).equals("between")
                && !isPremodified(clause, first)
            || gerundOfBe && clause.word(first).endsWith("ing")
            || clause.word(first).endsWith("ing") && objectFollows;
    if (before.equals("to")
        && Set.of("talks", "meeting", "meetings", "visits", "calls").contains(clause.word(first))) {
      verbal = false;
    }
    for (Frame frame : candidates) {
      if (frame.pattern().isNoun() != verbal) {
        return frame;
      }
    }
    return candidates.getFirst();
  }

  private static boolean isPremodified(Clause clause, int first) {
    return clause
        .group(first - 1)
        .filter(
            group ->
                group.isPlural()
                    && !group.mentions().isEmpty()
                    && clause.sentence().token(group.last()).end() + 1
                        == clause.sentence().token(group.last() + 1).begin()
                    && clause.word(first).endsWith("s")
                    && !clause.word(first).equals("meets"))
        .isPresent();
  }

  /** The reading of one trigger. */
  private final class Reading {
    private final Clause clause;
    private final Frame frame;
    private final int first;
    private final int last;
    private final Cast cast = new Cast();
    private final List<String> rules = new ArrayList<>();
    private Kind kind;
    private double confidence;
    private boolean definite;
    private Clause.Subject subject = new Clause.Subject(Optional.empty(), -1);
    private Optional<FoundPlace> place = Optional.empty();
    private Optional<String> series = Optional.empty();
    private int phraseBegin;

    Reading(Clause clause, Frame frame, int first, int last) {
      this.clause = clause;
      this.frame = frame;
      this.first = first;
      this.last = last;
      this.kind = frame.kind();
      this.confidence = frame.confidence();
      this.phraseBegin = first;
    }

    /** Fills the reading; returns why it is no report, if it is none. */
    Optional<String> read() {
      boolean motion =
          frame.pattern() == Frame.Pattern.TRAVEL || frame.pattern() == Frame.Pattern.VISIT_NOUN;
      List<Argument> arguments = surroundings.arguments(clause, last);
      Optional<String> reason =
          switch (frame.pattern()) {
            case WITH -> with(arguments);
            case HOST -> host(arguments);
            case VISIT -> visit(arguments);
            case TRAVEL -> travel(arguments);
            case CALL -> call(arguments);
            case SPEAK -> speak(arguments);
            case GATHER -> gather();
            case MEDIATE -> mediate(arguments);
            case POSE -> pose(arguments);
            case ATTEND -> attend();
            case SEE -> see(arguments);
            case BRING -> bring(arguments);
            case LINE -> line();
            case EVENT_NOUN, BODY_NOUN, CALL_NOUN -> noun(arguments);
            case VISIT_NOUN -> visitNoun(arguments);
          };
      if (reason.isEmpty() && place.isEmpty()) {
        place = findPlace();
      }
      if (surroundings.has(clause, "sports", 0, clause.sentence().size() - 1)) {
        return Optional.of("sports");
      }
      return reason.or(this::parties);
    }

    private Optional<FoundPlace> findPlace() {
      boolean motion =
          frame.pattern() == Frame.Pattern.TRAVEL || frame.pattern() == Frame.Pattern.VISIT_NOUN;
      Optional<FoundPlace> found = surroundings.place(clause, first, last, subject.index(), motion);
      return kind == Kind.CALL ? found.filter(near -> near.index() > last) : found;
    }

    /** Returns whether a later sentence may tell who takes part: "Talks will be held in Geneva." */
    private boolean isTentative() {
      return frame.pattern().isNoun()
          && (kind == Kind.TALKS || kind == Kind.SUMMIT)
          && frame.pattern() != Frame.Pattern.VISIT_NOUN
          && (place.isPresent()
              || surroundings.date(clause, phraseBegin, first, last, -1).isPresent());
    }

    private Optional<String> parties() {
      Map<Actor, Role> actors = cast.actors();
      if (Cast.parties(actors.keySet()).size() >= 2) {
        return Optional.empty();
      }
      if ((frame.pattern().isNoun() || frame.pattern() == Frame.Pattern.ATTEND) && definite) {
        return Optional.empty();
      }
      if (isTentative()) {
        return Optional.empty();
      }
      boolean gathering = Cast.isGathering(actors.keySet());
      if (gathering
          && (frame.pattern() == Frame.Pattern.BODY_NOUN
              || cast.isPlural()
              || frame.pattern() == Frame.Pattern.GATHER
              || collective(actors))) {
        return Optional.empty();
      }
      return Optional.of(actors.isEmpty() ? "no actor found" : "only one party");
    }

    private boolean collective(Map<Actor, Role> actors) {
      return frame.pattern().isNoun()
          && surroundings.has(
              clause, "multilateral", clause.item(first).first(), clause.item(last).last())
          && actors.keySet().iterator().next() instanceof Actor.Body;
    }

    // Verbs

    private void takeSubject(Role role) {
      subject = clause.subject(first);
      subject.group().ifPresent(group -> cast.add(group, role));
      subject.group().ifPresent(group -> rules.add("subject"));
    }

    private Optional<String> with(List<Argument> arguments) {
      takeSubject(Role.PARTICIPANT);
      if (subject.group().isEmpty() || cast.isEmpty()) {
        return Optional.of("no actor does it");
      }
      boolean found = whom();
      for (Argument argument : arguments) {
        boolean direct = argument.preposition().isEmpty() && argument.index() <= last + 2;
        if ((direct || TOGETHER.contains(argument.preposition()))
            && !argument.group().possessive()) {
          cast.add(argument.group(), Role.PARTICIPANT);
          rules.add(direct ? "object" : argument.preposition());
          found = true;
        } else if (argument.group().possessive()
            && (direct || argument.preposition().equals("with"))) {
          found |= ownOfficials(argument);
        }
      }
      if (surroundings.has(
              clause, "telephone", clause.item(first).first(), clause.sentence().size() - 1)
          && surroundings.has(
              clause, "telephone", clause.item(last).last(), clause.item(last).last() + 12)) {
        kind = Kind.CALL;
      }
      boolean several = subject.group().get().isPlural() && clause.endsObject(last + 1);
      return found || several ? Optional.empty() : Optional.of("nobody is met");
    }

    /** "Bush, whom he met": the object stands before the subject. */
    private boolean whom() {
      if (!clause.word(subject.index() - 1).equals("whom")) {
        return false;
      }
      int comma = subject.index() - 2;
      Optional<ActorGroup> object =
          clause.group(clause.word(comma).equals(",") ? comma - 1 : comma);
      object.ifPresent(group -> cast.add(group, Role.PARTICIPANT));
      return object.isPresent();
    }

    /** "Putin's envoy": the state whose official it is. */
    private boolean ownOfficials(Argument argument) {
      int next = argument.index() + 2;
      if (!surroundings.officialsAt(clause, next) || argument.group().actors().isEmpty()) {
        return false;
      }
      Optional<Entity> party = argument.group().actors().getFirst().party();
      if (party.isPresent() && party.get() instanceof State state) {
        cast.add(new Actor.StateActor(state), Role.PARTICIPANT);
        return true;
      }
      return false;
    }

    private Optional<String> host(List<Argument> arguments) {
      boolean passive =
          frame.form() == Form.PAST
              && Set.of("was", "were", "been", "being", "be", "is", "are")
                  .contains(clause.word(first - 1));
      takeSubject(passive ? Role.GUEST : Role.HOST);
      if (cast.isEmpty()) {
        return Optional.of("no actor does it");
      }
      for (Argument argument : arguments) {
        boolean guest =
            passive
                ? argument.preposition().equals("by")
                : argument.preposition().isEmpty() && argument.index() <= last + 2;
        if (guest && !argument.group().possessive() && hasPeople(argument.group())) {
          cast.add(argument.group(), passive ? Role.HOST : Role.GUEST);
          rules.add(passive ? "by" : "object");
          return Optional.empty();
        }
      }
      if (passive && frame.name().equals("summon")) {
        place = findPlace().or(() -> place);
        Optional<State> state = place.flatMap(found -> found.place().state());
        state.ifPresent(host -> cast.add(new Actor.StateActor(host), Role.HOST));
        return state.isPresent() ? Optional.empty() : Optional.of("nobody summons");
      }
      return Optional.of("no guest found");
    }

    private boolean hasPeople(ActorGroup group) {
      return group.mentions().stream()
          .anyMatch(
              mention ->
                  switch (mention.type()) {
                    case PERSON, OFFICE, OFFICIALS, COUNTERPART, GROUP, REFERENCE -> true;
                    case BODY, ADJECTIVE, PLACE, OTHER -> false;
                  });
    }

    private Optional<String> visit(List<Argument> arguments) {
      takeSubject(Role.GUEST);
      if (cast.isEmpty()) {
        return Optional.of("no actor does it");
      }
      for (Argument argument : arguments) {
        if (!argument.preposition().isEmpty() || argument.index() > last + 2) {
          continue;
        }
        if (argument.group().possessive()) {
          continue;
        }
        return destination(argument);
      }
      return Optional.of("no host found");
    }

    /** Takes the country of a place, or the people there, as hosts. */
    private Optional<String> destination(Argument argument) {
      ActorGroup group = argument.group();
      Optional<Location> location = group.place();
      if (location.isPresent()) {
        place = place.or(() -> Optional.of(new FoundPlace(location.get(), argument.index())));
        Optional<State> state = location.get().state();
        if (state.isEmpty()) {
          return Optional.of("no state hosts it");
        }
        cast.add(new Actor.StateActor(state.get()), Role.HOST);
      } else {
        cast.add(group, Role.HOST);
        if (hasPeople(group)) {
          kind = Kind.MEETING;
        }
      }
      rules.add("destination");
      return Optional.empty();
    }

    private Optional<String> travel(List<Argument> arguments) {
      takeSubject(Role.GUEST);
      if (subject.group().isEmpty() || cast.isEmpty() || !hasPeople(subject.group().get())) {
        return Optional.of("no traveller of a state");
      }
      for (Argument argument : arguments) {
        boolean there = Set.of("to", "in", "for", "at", "into").contains(argument.preposition());
        boolean direct = argument.preposition().isEmpty() && frame.name().endsWith(" for");
        if ((there || direct)
            && argument.group().place().isPresent()
            && !argument.group().possessive()
            && argument.group().mentions().size() == 1) {
          return destination(argument);
        }
      }
      return here() ? Optional.empty() : Optional.of("no destination found");
    }

    /** "arrived here": the place of the dateline is the destination. */
    private boolean here() {
      for (int at = last + 1; at <= last + 2; at++) {
        Optional<Location> here = clause.here(at);
        if (here.isPresent() && here.get().state().isPresent()) {
          place = Optional.of(new FoundPlace(here.get(), at));
          cast.add(new Actor.StateActor(here.get().state().get()), Role.HOST);
          rules.add("here");
          return true;
        }
      }
      return false;
    }

    private Optional<String> call(List<Argument> arguments) {
      takeSubject(Role.PARTICIPANT);
      if (cast.isEmpty()) {
        return Optional.of("no actor does it");
      }
      for (Argument argument : arguments) {
        if (argument.preposition().isEmpty()
            && argument.index() == last + 1
            && hasPeople(argument.group())
            && !argument.group().possessive()) {
          boolean named =
              frame.name().equals("call")
                  && (!clause.endsObject(argument.index() + 1)
                      || clause.word(argument.index() + 1).equals("for"));
          if (named) {
            return Optional.of("calls somebody something");
          }
          cast.add(argument.group(), Role.PARTICIPANT);
          return Optional.empty();
        }
      }
      return Optional.of("nobody is called");
    }

    private Optional<String> speak(List<Argument> arguments) {
      takeSubject(Role.PARTICIPANT);
      if (cast.isEmpty()) {
        return Optional.of("no actor does it");
      }
      boolean found = subject.group().get().isPlural() && subject.group().get().actors().size() > 1;
      boolean telephone =
          surroundings.has(
              clause, "telephone", clause.item(last).last() + 1, clause.item(last).last() + 14);
      for (Argument argument : arguments) {
        boolean including = argument.preposition().equals("including");
        if ((argument.preposition().equals("with")
                || argument.preposition().equals("to")
                || including)
            && (including || isNear(argument.index()))
            && !argument.group().possessive()
            && hasPeople(argument.group())) {
          cast.add(argument.group(), Role.PARTICIPANT);
          rules.add(argument.preposition());
          found = true;
        }
      }
      if (!found) {
        return Optional.of("nobody is spoken to");
      }
      definite = subject.group().get().is(Mention.Type.REFERENCE) && !telephone;
      place = findPlace();
      if (telephone) {
        confidence = Math.max(confidence, 0.85);
      } else if (place.isPresent()
          || surroundings.has(
              clause, "in person", clause.item(last).last() + 1, clause.sentence().size() - 1)) {
        kind = Kind.MEETING;
      }
      return Optional.empty();
    }

    /** Returns whether nothing but adverbs and words for a telephone stand before an argument. */
    private boolean isNear(int index) {
      for (int at = last + 1; at < index - 1; at++) {
        if (!(clause.item(at) instanceof Item.When)
            && !SPEAKING.contains(clause.word(at))
            && !clause.word(at).endsWith("ly")) {
          return false;
        }
      }
      return true;
    }

    private Optional<String> gather() {
      takeSubject(Role.PARTICIPANT);
      boolean several =
          subject.group().filter(ActorGroup::isPlural).isPresent()
              || cast.actors().keySet().stream().anyMatch(Actor.Body.class::isInstance);
      return several && !cast.isEmpty() ? Optional.empty() : Optional.of("no actors gather");
    }

    /**
     * "The ministers will take part": in what was told before, where the sentence names nothing.
     */
    private Optional<String> attend() {
      takeSubject(Role.PARTICIPANT);
      definite = true;
      return cast.isEmpty() ? Optional.of("no actor does it") : Optional.empty();
    }

    /** "A will see B": only people are seen in this sense. */
    private Optional<String> see(List<Argument> arguments) {
      takeSubject(Role.PARTICIPANT);
      if (subject.group().isEmpty() || cast.isEmpty() || !hasPeople(subject.group().get())) {
        return Optional.of("no actor does it");
      }
      for (Argument argument : arguments) {
        if (argument.preposition().isEmpty()
            && argument.index() == last + 1
            && hasPeople(argument.group())
            && !argument.group().possessive()
            && clause.endsObject(argument.index() + 1)
            && !clause.word(argument.index() + 1).equals("as")
            && !clause.isAuxiliary(argument.index() + 1)) {
          cast.add(argument.group(), Role.PARTICIPANT);
          rules.add("object");
          return Optional.empty();
        }
      }
      return Optional.of("nobody is seen");
    }

    /** "The talks bring together A and B"; "A and B were brought together by C". */
    private Optional<String> bring(List<Argument> arguments) {
      boolean passive = clause.isAuxiliary(first - 1);
      subject = clause.subject(first);
      subject
          .group()
          .ifPresent(group -> cast.add(group, passive ? Role.PARTICIPANT : Role.MEDIATOR));
      boolean found = passive && !cast.isEmpty();
      for (Argument argument : arguments) {
        if (argument.preposition().isEmpty() || passive && argument.preposition().equals("by")) {
          cast.add(argument.group(), passive ? Role.MEDIATOR : Role.PARTICIPANT);
          found = true;
        }
      }
      return found ? Optional.empty() : Optional.of("nobody is brought together");
    }

    /** "A informed B by telephone": whoever else the verb before has. */
    private Optional<String> line() {
      takeSubject(Role.PARTICIPANT);
      if (subject.index() < 0 || subject.index() > first || cast.isEmpty()) {
        return Optional.of("no actor does it");
      }
      boolean found = subject.group().get().actors().size() > 1;
      for (int at = subject.index() + 1; at < first; at++) {
        Optional<ActorGroup> group = clause.group(at);
        boolean addressed =
            clause.isVerb(at - 1) || Set.of("to", "with").contains(clause.word(at - 1));
        if (group.isPresent() && addressed && hasPeople(group.get()) && !group.get().possessive()) {
          cast.add(group.get(), Role.PARTICIPANT);
          found = true;
        }
      }
      return found ? Optional.empty() : Optional.of("nobody is spoken to");
    }

    private Optional<String> mediate(List<Argument> arguments) {
      takeSubject(Role.MEDIATOR);
      boolean found = false;
      for (Argument argument : arguments) {
        if (Set.of("between", "among", "with").contains(argument.preposition())) {
          cast.add(argument.group(), Role.PARTICIPANT);
          found = true;
        }
      }
      return found ? Optional.empty() : Optional.of("nobody to mediate between");
    }

    private Optional<String> pose(List<Argument> arguments) {
      boolean nextTo =
          clause.word(last + 1).equals("next") || clause.word(last + 1).equals("beside");
      boolean sideBySide =
          clause.word(last + 1).equals("side") && clause.word(last + 2).equals("by");
      if (clause.sentence().form() != Sentence.Form.CAPTION && !nextTo && !sideBySide) {
        return Optional.of("not under a picture");
      }
      takeSubject(Role.PARTICIPANT);
      boolean found = subject.group().filter(ActorGroup::isPlural).isPresent();
      for (Argument argument : arguments) {
        if (Set.of("with", "alongside", "next", "beside").contains(argument.preposition())
            && hasPeople(argument.group())) {
          cast.add(argument.group(), Role.PARTICIPANT);
          found = true;
        }
      }
      return found && !cast.isEmpty() ? Optional.empty() : Optional.of("alone in the picture");
    }

    // Nouns

    private Optional<String> noun(List<Argument> arguments) {
      NounPhrase phrase = new NounPhrase(clause, first, surroundings);
      phraseBegin = phrase.begin();
      if (surroundings.has(
              clause,
              "domestic",
              clause.item(phrase.begin()).first(),
              clause.item(first).first() - 1)
          && !frame.name().contains("summit")) {
        return Optional.of("domestic");
      }
      definite = phrase.isDefinite();
      phrase.possessor().ifPresent(group -> cast.add(group, Role.PARTICIPANT));
      phrase.possessor().ifPresent(group -> rules.add("possessor"));
      phrase.modifiers().forEach(this::modifier);
      boolean partner = false;
      for (Argument argument : arguments) {
        boolean direct = argument.preposition().isEmpty() && argument.index() == last + 1;
        boolean of = argument.preposition().equals("of") && argument.index() <= last + 3;
        if ((direct && clause.word(first).endsWith("ing")
                || of
                || TOGETHER.contains(argument.preposition()))
            && surroundings.located(clause, argument.index(), false).isEmpty()) {
          if (argument.group().possessive()) {
            partner |= ownOfficials(argument);
            continue;
          }
          cast.add(argument.group(), Role.PARTICIPANT);
          rules.add(direct ? "object" : argument.preposition());
          partner |= argument.preposition().equals("with") || direct;
        }
      }
      boolean complete = Cast.parties(cast.actors().keySet()).size() >= 2;
      if (phrase.possessor().isEmpty() && (partner || !complete)) {
        owner(phrase, partner, complete);
      }
      adjustKind(phrase);
      return Optional.empty();
    }

    /** "the Trump-Putin meeting", "the Sochi summit": actors, or the place. */
    private void modifier(ActorGroup group) {
      boolean town =
          group.place().filter(Location.KnownPlace.class::isInstance).isPresent()
              && !group.adjective()
              && !group.isPlural();
      boolean gathering = frame.pattern() == Frame.Pattern.BODY_NOUN || frame.kind() == Kind.TALKS;
      if (group.actors().isEmpty() || town && gathering) {
        series = process(group);
        if (place.isEmpty()) {
          place = group.place().map(found -> new FoundPlace(found, clause.indexOf(group.first())));
        }
      } else {
        cast.add(group, Role.PARTICIPANT);
        rules.add("modifier");
      }
    }

    /** "the Geneva talks", "the Astana process": a series of meetings known by its place. */
    private Optional<String> process(ActorGroup group) {
      boolean named = frame.kind() == Kind.TALKS && group.place().isPresent();
      return named
          ? group.place().map(town -> town.label() + " " + clause.word(last))
          : Optional.empty();
    }

    /** Takes the subject of the verb that governs the noun, and whom it tells something there. */
    private void owner(NounPhrase phrase, boolean partner, boolean complete) {
      if (!isParticipation(phrase, partner)) {
        return;
      }
      subject = clause.subject(phrase.begin());
      if (subject.group().isEmpty()) {
        return;
      }
      cast.add(subject.group().get(), Role.PARTICIPANT);
      rules.add("owner");
      if (!complete && !partner && AT_EVENT.contains(phrase.governor())) {
        clause
            .objectOf(subject)
            .or(() -> clause.group(phrase.begin() - 2).filter(this::hasPeople))
            .ifPresent(object -> cast.add(object, Role.PARTICIPANT));
      }
    }

    private boolean isParticipation(NounPhrase phrase, boolean partner) {
      String governor = phrase.governor();
      if (frame.pattern() == Frame.Pattern.BODY_NOUN
          && !partner
          && Cast.isGathering(cast.actors().keySet())
          && !AT_EVENT.contains(governor)) {
        return surroundings.isLight(governor) || clause.isVerb(phrase.begin() - 1);
      }
      return TAKING_PART.contains(governor)
          || partner && Set.of("of", "before").contains(governor)
          || surroundings.isLight(governor)
          || governor.isEmpty()
          || clause.isVerb(phrase.begin() - 1)
          || clause.isAuxiliary(phrase.begin() - 1);
    }

    private void adjustKind(NounPhrase phrase) {
      boolean process =
          surroundings.has(
              clause,
              "negotiation",
              clause.item(Math.max(0, phrase.begin() - 2)).first(),
              clause.item(first).first() - 1);
      boolean people =
          cast.actors().keySet().stream()
              .allMatch(
                  actor -> actor instanceof Actor.KnownPerson || actor instanceof Actor.NewPerson);
      if (kind == Kind.TALKS && !process && people && !cast.isEmpty()) {
        kind = Kind.MEETING;
      }
      if (kind == Kind.MEETING && process) {
        kind = Kind.TALKS;
      }
      if (kind != Kind.CALL
          && surroundings.has(
              clause,
              "telephone",
              clause.item(phrase.begin()).first(),
              clause.item(first).first())) {
        confidence = Math.max(confidence, 0.7);
        kind = Kind.CALL;
      }
    }

    private Optional<String> visitNoun(List<Argument> arguments) {
      NounPhrase phrase = new NounPhrase(clause, first, surroundings);
      phraseBegin = phrase.begin();
      definite = phrase.isDefinite();
      if (surroundings.has(
          clause,
          "domestic",
          clause.item(phrase.begin()).first(),
          clause.item(first).first() - 1)) {
        return Optional.of("domestic");
      }
      phrase.possessor().ifPresent(group -> cast.add(group, Role.GUEST));
      Optional<Argument> destination = Optional.empty();
      for (Argument argument : arguments) {
        if (argument.preposition().equals("by") && !argument.group().possessive()) {
          cast.add(argument.group(), Role.GUEST);
          rules.add("by");
        } else if ((argument.preposition().equals("to") || argument.preposition().equals("in"))
            && destination.isEmpty()
            && !argument.group().possessive()) {
          destination = Optional.of(argument);
        }
      }
      if (cast.isEmpty()) {
        subject = clause.subject(phrase.begin());
        subject.group().filter(this::hasPeople).ifPresent(group -> cast.add(group, Role.GUEST));
        rules.add("owner");
      }
      if (destination.isPresent()) {
        return destination(destination.get());
      }
      if (phrase.modifiers().size() == 1 && phrase.modifiers().getFirst().place().isPresent()) {
        return destination(new Argument("to", phrase.modifiers().getFirst(), first - 1));
      }
      place = place.or(this::findPlace);
      if (place.isPresent()
          && place.get().place().state().isPresent()
          && place.get().index() > last) {
        cast.add(new Actor.StateActor(place.get().place().state().get()), Role.HOST);
        return Optional.empty();
      }
      return definite ? Optional.empty() : Optional.of("no destination found");
    }

    // The report

    MeetingReport report(
        DateResolver resolver, Optional<LocalDate> dateBefore, Optional<Meeting.Dated> around) {
      Sentence sentence = clause.sentence();
      int from = governed();
      Optional<DateMention> mention =
          surroundings.date(clause, phraseBegin, first, last, subject.index());
      StatusJudge.Verdict verdict =
          judge.judge(
              sentence,
              frame,
              from,
              clause.item(phraseBegin).first(),
              clause.item(first).first(),
              clause.item(last).last(),
              mention.isPresent());
      Optional<DateResolver.Resolved> date =
          mention.flatMap(
              found -> resolver.resolve(found.expression(), verdict.tense(), dateBefore));
      Span words = sentence.span(clause.item(first).first(), clause.item(last).last());
      Evidence evidence = new Evidence(sentence.span(), words, rule(), confidence);
      List<Meeting.Participant> participants = new ArrayList<>();
      cast.actors()
          .forEach(
              (actor, role) ->
                  participants.add(
                      new Meeting.Participant(actor, role, confidence, List.of(evidence))));
      return new MeetingReport(
          sentence,
          clause.item(first).first(),
          clause.item(last).last(),
          frame,
          kind,
          verdict.status(),
          verdict.assumed(),
          participants,
          date.map(
              resolved ->
                  new Meeting.Dated(
                      resolved.date(),
                      resolved.basis(),
                      new Evidence(
                          sentence.span(),
                          sentence.span(mention.get().first(), mention.get().last()),
                          "date",
                          confidence))),
          around,
          place.map(
              found ->
                  new Meeting.Located(
                      found.place(),
                      new Evidence(
                          sentence.span(),
                          sentence.span(
                              clause.item(found.index()).first(),
                              clause.item(found.index()).last()),
                          "place",
                          confidence))),
          surroundings.topic(clause, last),
          series,
          definite,
          surroundings.has(
              clause, "another", clause.item(phraseBegin).first(), clause.item(first).first() - 1),
          verdict.hypothetical(),
          confidence,
          evidence);
    }

    /** Returns the first token that may tell what became of the meeting. */
    private int governed() {
      int at = subject.index();
      if (at < 0 || at >= first) {
        return clauseBegin();
      }
      return clause.isVerb(at - 1) ? clause.item(at - 1).first() : clause.item(at).last() + 1;
    }

    private int clauseBegin() {
      for (int at = first - 1; at >= 0; at--) {
        if (clause.isRightBoundary(at)
            && !Set.of("after", "before", "following", "ahead").contains(clause.word(at))) {
          return clause.item(at).first();
        }
      }
      return 0;
    }

    private String rule() {
      return rules.isEmpty()
          ? frame.name()
          : frame.name() + "." + String.join(".", rules.stream().distinct().toList());
    }
  }
}
