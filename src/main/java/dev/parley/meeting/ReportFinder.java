package dev.parley.meeting;

import dev.parley.meeting.Frame.Form;
import dev.parley.meeting.Surroundings.Argument;
import dev.parley.meeting.Surroundings.FoundPlace;
import dev.parley.mention.Actor;
import dev.parley.mention.ActorGroup;
import dev.parley.mention.Location;
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
  private static final Set<String> EVENT_PREPOSITIONS =
      Set.of(
          "at",
          "in",
          "during",
          "after",
          "following",
          "from",
          "for",
          "to",
          "into",
          "of",
          "on",
          "before");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "their", "his", "her", "its", "both");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "any", "no", "some", "another",
          "each", "every");

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
  Findings find(Clause clause, DateResolver dates, Optional<LocalDate> dateBefore) {
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
      Reading reading = new Reading(clause, frame, first, clause.indexOf(end));
      Optional<String> reason = reading.read();
      if (reason.isPresent()) {
        rejections.add(new Extraction.Rejection(token, end, reason.get()));
      } else {
        reports.add(reading.report(dates, dateBefore));
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
      place = surroundings.place(clause, first, last, motion);
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
            case EVENT_NOUN, BODY_NOUN, CALL_NOUN -> noun(arguments);
            case VISIT_NOUN -> visitNoun(arguments);
          };
      return reason.or(this::parties);
    }

    private Optional<String> parties() {
      Map<Actor, Role> actors = cast.actors();
      if (Cast.parties(actors.keySet()).size() >= 2) {
        return Optional.empty();
      }
      if (frame.pattern().isNoun() && definite) {
        return Optional.empty();
      }
      boolean gathering = Cast.isGathering(actors.keySet());
      if (gathering
          && (frame.pattern() == Frame.Pattern.BODY_NOUN
              || cast.isPlural()
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
      boolean found = false;
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
      return found || subject.group().get().isPlural()
          ? Optional.empty()
          : Optional.of("nobody is met");
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
      return Optional.of("no destination found");
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
          String next = clause.word(argument.index() + 1);
          boolean named =
              frame.name().equals("call")
                  && !(next.isEmpty()
                      || Set.of(
                              ",", ".", "to", "on", "after", "and", "about", "from", "over", "in",
                              "late", "early", "last")
                          .contains(next));
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
      if (found && !telephone) {
        found = false;
      }
      for (Argument argument : arguments) {
        if ((argument.preposition().equals("with") || argument.preposition().equals("to"))
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
      if (telephone) {
        confidence = Math.max(confidence, 0.85);
      } else if (place.isPresent()
          || surroundings.has(
              clause, "in person", clause.item(last).last() + 1, clause.sentence().size() - 1)) {
        kind = Kind.MEETING;
      }
      return Optional.empty();
    }

    private Optional<String> gather() {
      takeSubject(Role.PARTICIPANT);
      return subject.group().filter(ActorGroup::isPlural).isPresent() && !cast.isEmpty()
          ? Optional.empty()
          : Optional.of("no actors gather");
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
      if (clause.sentence().form() != Sentence.Form.CAPTION) {
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
      NounPhrase phrase = new NounPhrase(clause, first);
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
      phrase.modifiers().forEach(group -> cast.add(group, Role.PARTICIPANT));
      phrase.modifiers().forEach(group -> rules.add("modifier"));
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
      String governor = phrase.governor();
      boolean held = surroundings.isLight(governor);
      boolean attended =
          EVENT_PREPOSITIONS.contains(governor) || held || governor.startsWith("attend");
      boolean ownerMissing =
          phrase.possessor().isEmpty() && (partner || held || !complete && attended);
      boolean bodyOnly = !complete && !cast.isEmpty() && frame.pattern() == Frame.Pattern.BODY_NOUN;
      if (ownerMissing || bodyOnly && attended) {
        owner(phrase, !complete && !partner);
      }
      adjustKind(phrase);
      return Optional.empty();
    }

    /** Takes the subject of the verb that governs the noun, and whom it tells something there. */
    private void owner(NounPhrase phrase, boolean withObject) {
      subject = clause.subject(phrase.begin());
      Optional<ActorGroup> group = subject.group();
      if (group.isEmpty()) {
        return;
      }
      boolean commenting = !isParticipation(phrase);
      if (commenting) {
        return;
      }
      cast.add(group.get(), Role.PARTICIPANT);
      rules.add("owner");
      if (withObject && Set.of("in", "during", "at").contains(phrase.governor())) {
        clause.objectOf(subject).ifPresent(object -> cast.add(object, Role.PARTICIPANT));
      }
    }

    private boolean isParticipation(NounPhrase phrase) {
      String governor = phrase.governor();
      return Set.of(
                  "at",
                  "in",
                  "during",
                  "after",
                  "following",
                  "to",
                  "for",
                  "into",
                  "from",
                  "of",
                  "before",
                  "on")
              .contains(governor)
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
        kind = Kind.CALL;
      }
    }

    private Optional<String> visitNoun(List<Argument> arguments) {
      NounPhrase phrase = new NounPhrase(clause, first);
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
      if (place.isPresent()
          && place.get().place().state().isPresent()
          && place.get().index() > last) {
        cast.add(new Actor.StateActor(place.get().place().state().get()), Role.HOST);
        return Optional.empty();
      }
      return definite ? Optional.empty() : Optional.of("no destination found");
    }

    // The report

    MeetingReport report(DateResolver resolver, Optional<LocalDate> dateBefore) {
      Sentence sentence = clause.sentence();
      int from =
          subject.index() >= 0 && subject.index() < first
              ? clause.item(subject.index()).last() + 1
              : clauseBegin();
      StatusJudge.Verdict verdict =
          judge.judge(sentence, frame, from, clause.item(first).first(), clause.item(last).last());
      Optional<DateMention> mention = surroundings.date(clause, phraseBegin, last, subject.index());
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
          Optional.empty(),
          definite,
          verdict.hypothetical(),
          confidence,
          evidence);
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

  /** The noun phrase that a trigger noun heads. */
  private static final class NounPhrase {
    private final Clause clause;
    private final int begin;
    private final List<ActorGroup> modifiers = new ArrayList<>();
    private Optional<ActorGroup> possessor = Optional.empty();
    private boolean determined;

    NounPhrase(Clause clause, int head) {
      this.clause = clause;
      int at = head - 1;
      while (at >= 0) {
        Optional<ActorGroup> group = clause.group(at);
        String word = clause.word(at);
        if (group.isPresent()) {
          if (group.get().possessive()) {
            possessor = group;
            determined = true;
            break;
          }
          boolean bare =
              !group.get().isPlural() || group.get().adjective() || hyphenated(group.get());
          if (!modifiers.isEmpty() || !bare || isObject(at)) {
            at++;
            break;
          }
          modifiers.add(group.get());
          determined |= isDetermined(group.get());
          if (isDetermined(group.get())) {
            break;
          }
        } else if (word.equals("'s")) {
          determined = true;
        } else if (DETERMINERS.contains(word)) {
          determined |= DEFINITE.contains(word);
          break;
        } else if (!(clause.item(at) instanceof Item.When) && !isModifierWord(at)) {
          at++;
          break;
        }
        at--;
      }
      begin = Math.max(0, at);
    }

    private boolean isObject(int at) {
      return clause.isVerb(at - 1)
          && !clause.word(at - 1).endsWith("ed")
          && clause.group(at).filter(ActorGroup::adjective).isEmpty();
    }

    private boolean hyphenated(ActorGroup group) {
      for (int token = group.first(); token < group.last(); token++) {
        String key = clause.sentence().token(token).key();
        if (key.equals("-") || key.equals("\u2013") || key.equals("/")) {
          return true;
        }
      }
      return false;
    }

    private boolean isDetermined(ActorGroup group) {
      return DEFINITE.contains(clause.sentence().token(group.first()).lower());
    }

    private boolean isModifierWord(int at) {
      if (!(clause.item(at) instanceof Item.Word word)) {
        return false;
      }
      String text = word.token().lower();
      return text.equals("-")
          || text.equals("\u2013")
          || (word.token().isWord() || word.token().isNumber())
              && !Clause.PREPOSITIONS.contains(text)
              && !clause.isAuxiliary(at)
              && !Set.of(
                      "and",
                      "or",
                      "that",
                      "who",
                      "which",
                      "when",
                      "while",
                      "as",
                      "but",
                      "after",
                      "before",
                      "hold",
                      "held",
                      "holds",
                      "holding",
                      "have",
                      "having",
                      "attend",
                      "attended",
                      "attending",
                      "attends",
                      "said",
                      "met",
                      "started",
                      "began",
                      "opened",
                      "resumed",
                      "host",
                      "hosted",
                      "hosting",
                      "hosts",
                      "join",
                      "joined")
                  .contains(text)
              && !(clause.isVerb(at)
                  && !text.endsWith("ed")
                  && !text.endsWith("ing")
                  && !Set.of(
                          "working",
                          "trade",
                          "planned",
                          "round",
                          "follow",
                          "brief",
                          "present",
                          "state",
                          "face",
                          "work",
                          "lead",
                          "open",
                          "security",
                          "call",
                          "phone")
                      .contains(text));
    }

    int begin() {
      return begin;
    }

    Optional<ActorGroup> possessor() {
      return possessor;
    }

    List<ActorGroup> modifiers() {
      return modifiers;
    }

    boolean isDefinite() {
      return determined;
    }

    /** Returns the word in front of the phrase. */
    String governor() {
      int at = begin - 1;
      if (possessor.isPresent() && clause.word(at).isEmpty()) {
        return "";
      }
      return clause.word(at);
    }
  }
}
