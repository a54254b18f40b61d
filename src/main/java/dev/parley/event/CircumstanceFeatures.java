package dev.parley.event;

import dev.parley.entity.Referent;
import dev.parley.language.WordLists;
import dev.parley.mention.Location;
import dev.parley.mention.Mention;
import dev.parley.model.Features;
import dev.parley.syntax.Clauses;
import dev.parley.syntax.Parse;
import dev.parley.syntax.Relation;
import dev.parley.text.DateExpression;
import dev.parley.text.DateMention;
import dev.parley.text.Sentence;
import java.util.Locale;
import java.util.stream.IntStream;

/** Names what speaks for and against a date or place being that of what one trigger tells. */
final class CircumstanceFeatures {

  private static final int NEAR = 3;
  private static final int FAR = 12;

  private final WordLists words;
  private final EventMention event;
  private final Trigger trigger;
  private final SlotReader slots;

  CircumstanceFeatures(WordLists words, EventMention event) {
    this.words = words;
    this.event = event;
    this.trigger = event.trigger();
    this.slots = event.slots();
  }

  /** Returns how tokens {@code first} to {@code last} of its own sentence stand to the trigger. */
  Features inside(int first, int last) {
    Parse parse = event.passage().parse();
    int head = called(slots.head(first, last));
    Features features = new Features();
    slots.attachment().describe(head, features);
    int governor = parse.head(head);
    boolean governed = governor >= 0 && governor == slots.governor();
    features.addIf(governed, "governed");
    boolean speech =
        governor >= 0
            && words.lengthAt("speech", event.passage().sentence().tokens(), governor) > 0;
    features.addIf(speech && governor != trigger.head(), "said");
    features.add("relation." + lower(parse.relation(head)));
    Clauses clauses = new Clauses(parse);
    features.addIf(isWhere(clauses, head), "where");
    features.addIf(clauses.clause(head) == clauses.clause(trigger.head()), "clause.same");
    boolean modifies =
        governor >= 0 && governor != trigger.head() && !parse.tag(governor).isVerb() && !governed;
    features.addIf(modifies, "of.other.noun");
    features.addIf(trigger.frame().noun(), "noun");
    features.add("kind." + lower(trigger.frame().kind()));
    boolean after = first > trigger.last();
    int distance = after ? first - trigger.last() - 1 : trigger.first() - last - 1;
    features.add(after ? "after" : "before");
    boolean near = distance <= NEAR && !features.has(Attachment.THROUGH_EVENT);
    features.addIf(near, after ? "near.after" : "near.before");
    features.addIf(distance > FAR, after ? "far.after" : "far.before");
    return features;
  }

  /**
   * "flew in from <i>Ottawa</i>, where he met B": whether the trigger's clause says it of there.
   */
  private boolean isWhere(Clauses clauses, int noun) {
    Parse parse = event.passage().parse();
    int clause = clauses.clause(trigger.head());
    return parse.relation(clause) == Relation.ACL_RELCL
        && parse.head(clause) == noun
        && IntStream.of(parse.children(clause)).anyMatch(at -> parse.token(at).is("where"));
  }

  /** "the <i>resort</i> of Sochi": returns the noun that says what a place is, else the name. */
  private int called(int name) {
    Parse parse = event.passage().parse();
    int noun = parse.head(name);
    boolean called =
        noun != Parse.NONE
            && noun < name
            && (parse.relation(name) == Relation.APPOS
                || parse.relation(name) == Relation.NMOD
                    && new Clauses(parse).preposition(name).equals("of"))
            && words.lengthAt("place nouns", event.passage().sentence().tokens(), noun) > 0;
    return called ? noun : name;
  }

  /**
   * Returns how what another sentence tells stands to the trigger.
   *
   * @param step how many sentences it is behind
   * @param none whether its own sentence tells nothing of the sort
   */
  Features beside(int step, boolean none) {
    return new Features()
        .add("context." + (step < 0 ? "before" : "after") + Math.abs(step))
        .addIf(none, "context.none.own")
        .addIf(event.setting().definite(), "context.definite")
        .addIf(trigger.frame().noun(), "context.noun")
        .add("context.kind." + lower(trigger.frame().kind()));
  }

  /** Adds what date {@code mention} is. */
  static void describe(Features features, DateMention mention, Sentence sentence) {
    features.add(
        "type."
            + switch (mention.expression()) {
              case DateExpression.Absolute absolute -> "absolute";
              case DateExpression.DaysOfYear days -> "day";
              case DateExpression.MonthOfYear month -> "month";
              case DateExpression.YearAway away -> "away";
              case DateExpression.Weekday day -> "weekday";
              case DateExpression.Weekdays days -> "weekday";
              case DateExpression.WeekdayOfWeek day -> "weekday";
              case DateExpression.DayOfMonth day -> "day";
              case DateExpression.Offset offset ->
                  lower(offset.unit())
                      + (offset.count() == 0 ? "" : offset.count() < 0 ? ".ago" : ".ahead");
              case DateExpression.Counted day -> "weekday";
              case DateExpression.Weekend weekend -> "weekend";
              case DateExpression.Following following -> "following";
              case DateExpression.Daytime daytime -> "daytime";
            });
    behind(features, sentence, mention.first());
  }

  /** Adds what place {@code location} is, and how {@code referent} names it. */
  static void describe(Features features, Referent referent, Location location, Sentence sentence) {
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

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
