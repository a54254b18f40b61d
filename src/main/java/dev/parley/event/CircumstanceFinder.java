package dev.parley.event;

import dev.parley.entity.Entities;
import dev.parley.entity.Referent;
import dev.parley.language.WordLists;
import dev.parley.mention.Location;
import dev.parley.mention.Mention;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.syntax.Clauses;
import dev.parley.text.DateExpression;
import dev.parley.text.DateMention;
import dev.parley.text.Document;
import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Weighs for each date and place near a trigger whether it is that of the meeting. */
final class CircumstanceFinder {

  private static final int NEAR = 3;
  private static final int FAR = 12;

  private final WordLists words;
  private final LinearModel date;
  private final LinearModel place;

  CircumstanceFinder(WordLists words, Models models) {
    this.words = words;
    this.date = models.get("date");
    this.place = models.get("place");
  }

  /**
   * Returns when it may be, the likeliest first.
   *
   * @param dates the calendar expressions of each sentence
   */
  List<Circumstance<DateMention>> dates(
      Document document,
      List<List<DateMention>> dates,
      Passage passage,
      Trigger trigger,
      SlotReader slots,
      Setting setting) {
    List<Circumstance<DateMention>> found = new ArrayList<>();
    for (DateMention mention : passage.dates()) {
      int head = slots.head(mention.first(), mention.last());
      Features features = own(passage, trigger, slots, setting, head);
      distance(features, trigger, mention.first(), mention.last());
      describe(features, mention, passage.sentence());
      features.addIf(passage.dates().size() == 1, "only");
      found.add(
          circumstance(
              mention, passage.sentence(), mention.first(), mention.last(), features, date));
    }
    int here = passage.sentence().index();
    for (int step : new int[] {-2, -1, 1}) {
      int at = here + step;
      if (at < 0 || at >= dates.size()) {
        continue;
      }
      Sentence sentence = document.sentences().get(at);
      for (DateMention mention : dates.get(at)) {
        Features features = context(trigger, setting, step, passage.dates().isEmpty());
        describe(features, mention, sentence);
        features.addIf(dates.get(at).size() == 1, "context.only");
        found.add(circumstance(mention, sentence, mention.first(), mention.last(), features, date));
      }
    }
    found.sort(Comparator.comparingDouble(each -> -each.probability()));
    return found;
  }

  /** Returns where it may be, the likeliest first. */
  List<Circumstance<Location>> places(
      Document document,
      Entities entities,
      Passage passage,
      Trigger trigger,
      SlotReader slots,
      Setting setting) {
    List<Circumstance<Location>> found = new ArrayList<>();
    boolean none = true;
    for (Referent referent : passage.referents()) {
      Optional<Location> location = ParticipantFinder.place(referent);
      boolean covers = referent.first() <= trigger.last() && referent.last() >= trigger.first();
      if (location.isPresent() && !covers) {
        none = false;
        int head = slots.head(referent.first(), referent.last());
        Features features = own(passage, trigger, slots, setting, head);
        features.add("slot." + slots.read(referent.first(), referent.last()).name());
        distance(features, trigger, referent.first(), referent.last());
        describe(features, referent, location.get(), passage.sentence());
        found.add(
            circumstance(
                location.get(),
                passage.sentence(),
                referent.first(),
                referent.last(),
                features,
                place));
      }
    }
    int here = passage.sentence().index();
    for (int step : new int[] {-2, -1, 1}) {
      int at = here + step;
      if (at < 0 || at >= document.sentences().size()) {
        continue;
      }
      Sentence sentence = document.sentences().get(at);
      for (Referent referent : entities.of(at)) {
        Optional<Location> location = ParticipantFinder.place(referent);
        if (location.isPresent()) {
          Features features = context(trigger, setting, step, none);
          describe(features, referent, location.get(), sentence);
          found.add(
              circumstance(
                  location.get(), sentence, referent.first(), referent.last(), features, place));
        }
      }
    }
    found.sort(Comparator.comparingDouble(each -> -each.probability()));
    return found;
  }

  private Features own(
      Passage passage, Trigger trigger, SlotReader slots, Setting setting, int head) {
    Features features = new Features();
    String attached = new Attachment(passage.parse(), trigger).read(head);
    features.add("attached." + attached);
    boolean above = attached.equals("apart") || attached.charAt(0) > '0';
    features.addIf(setting.isBeforeOrAfter(), above ? "sequel.above" : "sequel.below");
    int governor = passage.parse().head(head);
    boolean governed = governor >= 0 && governor == slots.governor();
    features.addIf(governed, "governed");
    boolean speech =
        governor >= 0 && words.lengthAt("speech", passage.sentence().tokens(), governor) > 0;
    features.addIf(speech && governor != trigger.head(), "said");
    features.add("relation." + passage.parse().relation(head).name().toLowerCase(Locale.ROOT));
    Clauses clauses = new Clauses(passage.parse());
    features.addIf(clauses.clause(head) == clauses.clause(trigger.head()), "clause.same");
    boolean modifies =
        governor >= 0
            && governor != trigger.head()
            && !passage.parse().tag(governor).isVerb()
            && !governed;
    features.addIf(modifies, "of.other.noun");
    features.addIf(trigger.frame().noun(), "noun");
    features.add("kind." + trigger.frame().kind().name().toLowerCase(Locale.ROOT));
    return features;
  }

  private static Features context(Trigger trigger, Setting setting, int step, boolean none) {
    return new Features()
        .add("context." + (step < 0 ? "before" : "after") + Math.abs(step))
        .addIf(none, "context.none.own")
        .addIf(setting.definite(), "context.definite")
        .addIf(trigger.frame().noun(), "context.noun")
        .add("context.kind." + trigger.frame().kind().name().toLowerCase(Locale.ROOT));
  }

  private static void distance(Features features, Trigger trigger, int first, int last) {
    boolean after = first > trigger.last();
    int distance = after ? first - trigger.last() - 1 : trigger.first() - last - 1;
    features.add(after ? "after" : "before");
    features.addIf(distance <= NEAR, after ? "near.after" : "near.before");
    features.addIf(distance > FAR, after ? "far.after" : "far.before");
  }

  private static void describe(Features features, DateMention mention, Sentence sentence) {
    features.add(
        "type."
            + switch (mention.expression()) {
              case DateExpression.Absolute absolute -> "absolute";
              case DateExpression.DaysOfYear days -> "day";
              case DateExpression.MonthOfYear month -> "month";
              case DateExpression.Weekday day -> "weekday";
              case DateExpression.Weekdays days -> "weekday";
              case DateExpression.WeekdayOfWeek day -> "weekday";
              case DateExpression.DayOfMonth day -> "day";
              case DateExpression.Offset offset ->
                  offset.unit().name().toLowerCase(Locale.ROOT)
                      + (offset.count() == 0 ? "" : offset.count() < 0 ? ".ago" : ".ahead");
              case DateExpression.Weekend weekend -> "weekend";
              case DateExpression.Following following -> "following";
              case DateExpression.Daytime daytime -> "daytime";
            });
    behind(features, sentence, mention.first());
  }

  private static void describe(
      Features features, Referent referent, Location location, Sentence sentence) {
    features.add(
        "type."
            + switch (location) {
              case Location.KnownPlace place -> "town";
              case Location.Country country -> "country";
              case Location.NewPlace place -> "named";
            });
    features.addIf(referent.possessive(), "possessive");
    features.addIf(referent.mention().type() != Mention.Type.PLACE, "also.actor");
    features.addIf(referent.mention().type() == Mention.Type.ADJECTIVE, "adjective");
    behind(features, sentence, referent.first());
  }

  private static void behind(Features features, Sentence sentence, int first) {
    String word = first == 0 ? "" : sentence.token(first - 1).lower();
    switch (word) {
      case "in", "at", "on", "to", "from", "since", "until", "of", "for", "by", "," ->
          features.add("behind." + word);
      default -> {}
    }
  }

  private static <T> Circumstance<T> circumstance(
      T value, Sentence sentence, int first, int last, Features features, LinearModel model) {
    return new Circumstance<>(
        value,
        sentence.index(),
        sentence.span(),
        sentence.span(first, last),
        features,
        model.probability(features));
  }
}
