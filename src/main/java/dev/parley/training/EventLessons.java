package dev.parley.training;

import dev.parley.evaluate.GoldMeeting;
import dev.parley.evaluate.Likeness;
import dev.parley.event.Argument;
import dev.parley.event.Candidate;
import dev.parley.event.Circumstance;
import dev.parley.mention.Location;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.Tense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws from examples what may stand in the slots of a trigger, and what does. */
public final class EventLessons {

  private EventLessons() {}

  /** Returns who takes part by the words of the sentence, and when and where it is. */
  static List<Decision> arguments(Example example, List<Candidate> candidates) {
    List<Decision> decisions = new ArrayList<>();
    Aligner aligner = new Aligner(example, candidates);
    DateResolver resolver = new DateResolver(example.article().document().written());
    for (Candidate candidate : candidates) {
      Optional<GoldMeeting> gold = aligner.told(candidate);
      if (gold.isEmpty()) {
        continue;
      }
      List<Argument> own =
          candidate.participants().stream().filter(each -> !isContext(each)).toList();
      for (Argument argument : own) {
        String model = argument.slot().startsWith("host.") ? "host" : "participant";
        Aligner.takesPart(argument, gold.get(), own)
            .filter(right -> right || !aligner.isOfAnother(argument, candidate, gold.get()))
            .ifPresent(right -> decisions.add(new Decision(model, argument.features(), right)));
      }
      Optional<LocalDate> before = candidate.dayBefore(resolver);
      for (Circumstance<DateMention> date : candidate.dates()) {
        boolean right = isDate(resolver, date.value(), before, gold.get());
        decisions.add(new Decision("date", date.features(), right));
      }
      for (Circumstance<Location> place : candidate.places()) {
        boolean right = Likeness.isPlace(gold.get().meeting(), place.value());
        decisions.add(new Decision("place", place.features(), right));
      }
    }
    return decisions;
  }

  /** Returns whether {@code date} is that of {@code gold}, told as past or as to come. */
  private static boolean isDate(
      DateResolver resolver, DateMention date, Optional<LocalDate> before, GoldMeeting gold) {
    for (Tense tense : Tense.values()) {
      Optional<DateResolver.Resolved> resolved = resolver.resolve(date.expression(), tense, before);
      if (resolved.isPresent() && Likeness.isDate(gold.meeting(), resolved.get().date())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isContext(Argument argument) {
    return argument.slot().startsWith("context");
  }

  /** Returns who takes part by the words of other sentences. */
  static List<Decision> context(Example example, List<Candidate> candidates) {
    List<Decision> decisions = new ArrayList<>();
    Aligner aligner = new Aligner(example, candidates);
    for (Candidate candidate : candidates) {
      Optional<GoldMeeting> gold = aligner.told(candidate);
      for (Argument argument : gold.isPresent() ? candidate.participants() : List.<Argument>of()) {
        if (isContext(argument)) {
          Aligner.takesPart(argument, gold.get(), candidate.participants())
              .ifPresent(
                  right -> decisions.add(new Decision("context", argument.features(), right)));
        }
      }
    }
    return decisions;
  }
}
