package dev.parley.event;

import dev.parley.language.WordLists;
import dev.parley.model.Features;
import dev.parley.syntax.Clauses;
import dev.parley.syntax.Parse;
import dev.parley.syntax.PredicateReader;
import dev.parley.syntax.Relation;
import dev.parley.syntax.Tag;
import dev.parley.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what the words make of a meeting in whose scope its trigger stands, from the nearest
 * upwards: an offer of talks is proposed, an offer that is rejected is refused, talks that somebody
 * refuses to break off go on (event factuality, after Sauri and Pustejovsky 2009).
 */
final class FactualityReader {

  /** How many words above a trigger still speak of it. */
  private static final int REACH = 4;

  private static final String CANCELLED = "cancelled";
  private static final String INTERRUPTED = "interrupted";
  private static final String REFUSED = "refused";
  private static final String PROPOSED = "proposed";
  private static final String INVITED = "invited";
  private static final String PLANNED = "planned";
  private static final String DEPARTING = "departing";

  private static final List<String> GOVERNORS =
      List.of(
          CANCELLED,
          INTERRUPTED,
          REFUSED,
          PROPOSED,
          INVITED,
          PLANNED,
          DEPARTING,
          "ongoing",
          "begun",
          "ended");

  /** What somebody does, who is no meeting. */
  private static final Set<String> DONE = Set.of(REFUSED, INVITED);

  /** What is left of a meeting. */
  private enum Factuality {
    TOLD,
    PROPOSED,
    PLANNED,
    CANCELLED,
    /** Broken off after it had begun. */
    INTERRUPTED,
    /** Not called off though somebody wished so, or might. */
    KEPT
  }

  private final WordLists words;
  private final Sentence sentence;
  private final Parse parse;
  private final Clauses clauses;
  private final Trigger trigger;
  private final Delays delays;
  private final PredicateReader predicates;
  private final Set<String> governors = new TreeSet<>();
  private Factuality factuality = Factuality.TOLD;

  FactualityReader(WordLists words, Sentence sentence, Clauses clauses, Trigger trigger) {
    this.words = words;
    this.sentence = sentence;
    this.clauses = clauses;
    this.parse = clauses.parse();
    this.trigger = trigger;
    this.delays = new Delays(words, sentence, parse);
    this.predicates = new PredicateReader(clauses);
  }

  /**
   * Returns in which lists the words above the trigger stand, those that do not speak of it as
   * well, and what those that do make of it together.
   */
  Features read() {
    int at = trigger.frame().noun() ? trigger.head() : trigger.first();
    boolean inScope = true;
    for (int step = 0; step < REACH && parse.head(at) != Parse.NONE; step++) {
      Relation relation = parse.relation(at);
      int head = parse.head(at);
      boolean speech = step > 0 && length("speech", head) > 0;
      boolean clause = relation == Relation.ADVCL || relation == Relation.PARATAXIS;
      boolean aside = step > 0 && clause && !isInScope(at);
      if (speech || aside || relation == Relation.ACL_RELCL) {
        break;
      }
      inScope &= isInScope(at);
      if (!isTrigger(head)) {
        boolean governs = govern(head, relation, step == 0 ? "" : ".far", inScope);
        boolean object = inScope && relation == Relation.XCOMP && predicates.isInfinitive(at);
        if (object && !governs && predicates.isNegated(head)) {
          // "was not allowed to see": what somebody did not get to do did not happen.
          factuality = isOff() ? Factuality.KEPT : Factuality.CANCELLED;
        }
        inScope &= governs || relation == Relation.CONJ || isTransparent(head);
      }
      at = head;
    }
    Features features = new Features();
    governors.forEach(features::add);
    String composed = factuality.name().toLowerCase(Locale.ROOT);
    return features.addIf(factuality != Factuality.TOLD, "factuality." + composed);
  }

  /** Returns whether others speak through a word of what hangs on it: "refused to hold talks". */
  private boolean isTransparent(int at) {
    return length("light", at) > 0 || length("parts", at) > 0;
  }

  private boolean isTrigger(int at) {
    return at >= trigger.first() && at <= trigger.last();
  }

  /** Returns whether what is said by the word that {@code at} hangs on is said of it, too. */
  private boolean isInScope(int at) {
    return switch (parse.relation(at)) {
      case OBJ, IOBJ, NSUBJ, NSUBJ_PASS, XCOMP, CCOMP, ACL, COMPOUND, AMOD -> true;
      case NMOD, OBL -> words.contains("scope prepositions", clauses.preposition(at));
      case ADVCL -> predicates.isInfinitive(at) || isObject(at);
      case CONJ -> !parse.tag(at).isFinite() && !clauses.hasSubject(at);
      default -> false;
    };
  }

  /** "ruled out <i>breaking off</i> talks": whether a participle follows its verb at once. */
  private boolean isObject(int at) {
    int before = at - 1;
    while (before > parse.head(at) && parse.tag(before) == Tag.RP) {
      before--;
    }
    return parse.tag(at) == Tag.VBG && before == parse.head(at);
  }

  /** Returns whether {@code head} says what becomes of that of which the trigger tells. */
  private boolean govern(int head, Relation relation, String distance, boolean inScope) {
    int longest = GOVERNORS.stream().mapToInt(list -> length(list, head)).max().orElse(0);
    boolean late = delays.isShort(head, governors.contains("governor.begun"));
    boolean left = relation == Relation.OBJ;
    for (String list : GOVERNORS) {
      boolean told = longest > 0 && length(list, head) == longest;
      if (told && !(late && list.equals(CANCELLED) || left && list.equals(DEPARTING))) {
        governors.add((inScope ? "governor." : "around.") + list + distance);
        boolean done = relation == Relation.NSUBJ && DONE.contains(list);
        if (inScope && !done && relation != Relation.CONJ) {
          compose(list, head, relation);
        }
      }
    }
    return longest > 0;
  }

  private boolean isOff() {
    return factuality == Factuality.CANCELLED || factuality == Factuality.INTERRUPTED;
  }

  private int length(String list, int at) {
    return words.lengthAt(list, sentence.tokens(), at);
  }

  private void compose(String list, int head, Relation relation) {
    boolean negated = predicates.isNegated(head);
    boolean off = isOff();
    factuality =
        switch (list) {
          case CANCELLED, REFUSED, INTERRUPTED -> {
            boolean stands = negated || words.contains("doubtful", predicates.read(head).modal());
            Factuality ended =
                list.equals(INTERRUPTED) ? Factuality.INTERRUPTED : Factuality.CANCELLED;
            yield off == stands ? ended : Factuality.KEPT;
          }
          case PROPOSED, INVITED -> {
            boolean open = off || factuality == Factuality.KEPT;
            yield open ? Factuality.KEPT : negated ? Factuality.CANCELLED : Factuality.PROPOSED;
          }
          case PLANNED -> planned(negated || delays.isUnfulfilled(head), relation);
          default -> factuality;
        };
  }

  /** "accepted an offer of talks", but not "planned to offer talks", makes a plan of the offer. */
  private Factuality planned(boolean negated, Relation relation) {
    return switch (factuality) {
      case TOLD, PLANNED -> negated ? Factuality.CANCELLED : Factuality.PLANNED;
      case PROPOSED ->
          negated || relation == Relation.XCOMP ? Factuality.PROPOSED : Factuality.PLANNED;
      case CANCELLED, INTERRUPTED, KEPT -> factuality;
    };
  }
}
