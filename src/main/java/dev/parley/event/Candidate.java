package dev.parley.event;

import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.model.Features;
import dev.parley.text.DateExpression;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.PartialDate;
import dev.parley.text.Span;
import dev.parley.text.Tense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one trigger may tell of a meeting, with everything that may stand in its slots.
 *
 * @param passage where it stands
 * @param participants who may take part, the likeliest first
 * @param dates when it may be, the likeliest first
 * @param places where it may be, the likeliest first
 * @param beside the word that tells what was done on the sidelines of what the trigger tells;
 *     {@link dev.parley.syntax.Parse#NONE} without one
 * @param before the calendar expressions of its sentence and the five before it, the last first
 * @param setting polarity, modality, tense, relation and cues of the words around the trigger
 * @param strangers what stands where parties do and is no actor, by slot and sort
 */
public record Candidate(
    Passage passage,
    Trigger trigger,
    List<Argument> participants,
    List<Circumstance<DateMention>> dates,
    List<Circumstance<Location>> places,
    int beside,
    List<DateMention> before,
    Setting setting,
    Features strangers) {

  private static final double TAKEN = 0.5;

  public Candidate {
    participants = List.copyOf(participants);
    dates = List.copyOf(dates);
    places = List.copyOf(places);
    before = List.copyOf(before);
  }

  /** Returns the same without the dates and places that are told in {@code stretches}. */
  public Candidate without(List<Span> stretches) {
    return new Candidate(
        passage,
        trigger,
        participants,
        dates.stream().filter(date -> isOutside(date, stretches)).toList(),
        places.stream().filter(place -> isOutside(place, stretches)).toList(),
        beside,
        before,
        setting,
        strangers);
  }

  private static boolean isOutside(Circumstance<?> circumstance, List<Span> stretches) {
    return stretches.stream().noneMatch(stretch -> stretch.contains(circumstance.words()));
  }

  /** Returns those who rather take part than not, each once, the likeliest first. */
  List<Actor> taken() {
    return participants.stream()
        .filter(argument -> argument.probability() >= TAKEN)
        .flatMap(argument -> argument.actors().stream())
        .distinct()
        .toList();
  }

  /** Returns the day that the text told last, from which "a day earlier" is counted. */
  public Optional<LocalDate> dayBefore(DateResolver resolver) {
    return before.stream()
        .filter(date -> !(date.expression() instanceof DateExpression.Following))
        .filter(date -> !(date.expression() instanceof DateExpression.Daytime))
        .flatMap(date -> resolver.resolve(date.expression(), Tense.PAST, Optional.empty()).stream())
        .map(DateResolver.Resolved::date)
        .filter(PartialDate.Day.class::isInstance)
        .map(day -> ((PartialDate.Day) day).value())
        .findFirst();
  }
}
