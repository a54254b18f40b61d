package dev.parley.training;

import dev.parley.evaluate.GoldMeeting;
import dev.parley.evaluate.Likeness;
import dev.parley.evaluate.MeetingRecord.Participant;
import dev.parley.evaluate.MeetingRecord.Type;
import dev.parley.event.Argument;
import dev.parley.event.Candidate;
import dev.parley.event.Kind;
import dev.parley.meeting.Report;
import dev.parley.mention.Actor;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds which meeting of the gold a trigger or a report tells of: what a reader has marked; else
 * the words of the evidence say it, or what it is like.
 */
final class Aligner {

  private static final double LEAST_LIKENESS = 0.75;

  private final Example example;
  private final List<Candidate> all;
  private final String text;
  private final List<Optional<Span>> evidence = new ArrayList<>();

  /**
   * Creates an aligner of {@code example}.
   *
   * @param all the triggers of its article
   */
  Aligner(Example example, List<Candidate> all) {
    this.example = example;
    this.all = all;
    this.text = example.article().document().text();
    for (GoldMeeting gold : example.gold()) {
      evidence.add(find(gold.evidence()));
    }
  }

  /** Returns the gold that {@code candidate} tells of for sure. */
  Optional<GoldMeeting> told(Candidate candidate) {
    Optional<Mark> mark = mark(candidate);
    if (mark.isEmpty()) {
      return evident(candidate);
    }
    List<GoldMeeting> marked = gold(mark.get());
    return marked.size() < 2
        ? marked.stream().findFirst()
        : evident(candidate).filter(marked::contains).or(() -> Optional.of(marked.getFirst()));
  }

  /**
   * Returns the gold of which {@code candidate} is the evidence: of the triggers in its words, or
   * in their sentence where none is, it is the one beside which most of the participants are told.
   */
  Optional<GoldMeeting> evident(Candidate candidate) {
    GoldMeeting best = null;
    double bestScore = 0;
    for (int at = 0; at < example.gold().size(); at++) {
      GoldMeeting gold = example.gold().get(at);
      List<Candidate> near = near(evidence.get(at), all);
      double score = near.contains(candidate) ? score(candidate, gold) : 0;
      boolean first = near.stream().allMatch(other -> score(other, gold) <= score);
      if (score > bestScore && first) {
        best = gold;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Returns the gold that {@code report} tells of.
   *
   * @param several whether its trigger tells of several meetings
   */
  Optional<GoldMeeting> told(Report report, boolean several) {
    Optional<Mark> mark = mark(report.candidate());
    if (mark.isPresent()) {
      List<GoldMeeting> marked = gold(mark.get());
      return marked.size() < 2
          ? marked.stream().findFirst()
          : like(report, marked).or(() -> Optional.of(marked.getFirst()));
    }
    Optional<GoldMeeting> evident = evident(report.candidate());
    return evident.isPresent() && !several
        ? evident
        : like(report, example.gold()).or(() -> evident);
  }

  /**
   * Returns whether {@code argument} takes part in another gold that {@code candidate} tells of.
   */
  boolean isOfAnother(Argument argument, Candidate candidate, GoldMeeting told) {
    return mark(candidate).map(this::gold).orElse(List.of()).stream()
        .filter(gold -> gold != told)
        .map(gold -> takesPart(argument, gold, candidate.participants()))
        .anyMatch(Optional.of(true)::equals);
  }

  /** Returns whether nothing is to be learned from {@code report}. */
  boolean isOpen(Report report) {
    return mark(report.candidate()).filter(Mark::open).isPresent();
  }

  private Optional<Mark> mark(Candidate candidate) {
    return Optional.ofNullable(example.marks().get(span(candidate).begin()));
  }

  private List<GoldMeeting> gold(Mark mark) {
    return mark.meetings().stream().map(example.gold()::get).toList();
  }

  /** Returns the triggers in {@code words}, else those of their sentence. */
  private static List<Candidate> near(Optional<Span> words, List<Candidate> all) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<Candidate> inside = all.stream().filter(each -> words.get().contains(span(each))).toList();
    return inside.isEmpty()
        ? all.stream()
            .filter(each -> each.passage().sentence().span().overlaps(words.get()))
            .toList()
        : inside;
  }

  private static double score(Candidate candidate, GoldMeeting gold) {
    Kind kind = candidate.trigger().frame().kind();
    boolean visits = (kind == Kind.VISIT) == (gold.meeting().kind() == Kind.VISIT);
    long core =
        candidate.participants().stream()
            .filter(Argument::core)
            .filter(
                argument ->
                    gold.meeting().participants().stream()
                        .anyMatch(
                            wanted ->
                                argument.actors().stream()
                                    .anyMatch(actor -> Likeness.isParty(actor, wanted))))
            .count();
    return 0.1
        + (visits ? 1 : 0)
        + (kind == gold.meeting().kind() ? 0.5 : 0)
        + Math.min(2, core)
        + matched(candidate, gold);
  }

  /** Returns the gold that {@code report} is most like, by parties, date and kind. */
  private static Optional<GoldMeeting> like(Report report, List<GoldMeeting> golds) {
    GoldMeeting best = null;
    double bestScore = LEAST_LIKENESS;
    for (GoldMeeting gold : golds) {
      double likeness = Likeness.of(gold.meeting(), report.meeting());
      boolean visits = (gold.meeting().kind() == Kind.VISIT) == (report.kind() == Kind.VISIT);
      if (likeness > 0 && likeness + (visits ? 0.2 : 0) > bestScore) {
        best = gold;
        bestScore = likeness + (visits ? 0.2 : 0);
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Returns whether {@code argument}, or most of those whom it means, takes part in {@code gold};
   * empty where that is a matter of taste: a place whose state does, or a state in passing for
   * which somebody does.
   */
  static Optional<Boolean> takesPart(Argument argument, GoldMeeting gold, List<Argument> all) {
    boolean host = argument.slot().startsWith("host.");
    int right = 0;
    for (Actor actor : argument.actors()) {
      boolean exact =
          gold.meeting().participants().stream()
              .anyMatch(wanted -> Likeness.isParticipant(actor, wanted));
      boolean named = exact && (actor.isPerson() || argument.core() || host || isBody(actor));
      boolean stands =
          !exact
              && gold.meeting().participants().stream()
                  .anyMatch(
                      wanted ->
                          stands(actor, wanted)
                              && (argument.core() || host)
                              && !isNamed(wanted, all));
      boolean party =
          gold.meeting().participants().stream()
              .anyMatch(wanted -> Likeness.isParty(actor, wanted));
      if (!named && !stands && party && !actor.isPerson()) {
        return Optional.empty();
      }
      right += named || stands ? 1 : 0;
    }
    return Optional.of(2 * right > argument.actors().size());
  }

  private static boolean isBody(Actor actor) {
    return actor instanceof Actor.Body || actor instanceof Actor.NewBody;
  }

  /** Returns whether {@code actor} is the state or office of the person {@code wanted}. */
  private static boolean stands(Actor actor, Participant wanted) {
    return wanted.type() == Type.PERSON && !actor.isPerson() && Likeness.isParty(actor, wanted);
  }

  private static boolean isNamed(Participant wanted, List<Argument> all) {
    return all.stream()
        .flatMap(argument -> argument.actors().stream())
        .anyMatch(actor -> Likeness.isParticipant(actor, wanted));
  }

  private static double matched(Candidate candidate, GoldMeeting gold) {
    long count =
        gold.meeting().participants().stream()
            .filter(
                wanted ->
                    candidate.participants().stream()
                        .filter(argument -> !argument.slot().startsWith("context"))
                        .flatMap(argument -> argument.actors().stream())
                        .anyMatch(actor -> Likeness.isParticipant(actor, wanted)))
            .count();
    return (double) count / Math.max(1, gold.meeting().participants().size());
  }

  private static Span span(Candidate candidate) {
    return candidate
        .passage()
        .sentence()
        .span(candidate.trigger().first(), candidate.trigger().last());
  }

  /** Returns where {@code words} stand, white space aside. */
  private Optional<Span> find(String words) {
    StringBuilder plain = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        plain.append(text.charAt(at));
        places.add(at);
      }
    }
    String wanted = words.replaceAll("\\s+", "");
    int begin = wanted.isEmpty() ? -1 : plain.indexOf(wanted);
    return begin < 0
        ? Optional.empty()
        : Optional.of(new Span(places.get(begin), places.get(begin + wanted.length() - 1) + 1));
  }
}
