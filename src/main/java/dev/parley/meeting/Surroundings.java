package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.mention.Location;
import dev.parley.mention.VerbForms;
import dev.parley.mention.WordLists;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.PlaceType;
import dev.parley.reference.State;
import dev.parley.text.DateMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what stands around a trigger: arguments to its right, dates and places on both sides. */
final class Surroundings {

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "inside", "aboard", "to", "for");
  private static final Set<String> TIME_BOUNDS =
      Set.of("since", "until", "after", "before", "by", "till");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final int LONGEST_PLACE_PHRASE = 7;

  private final WordLists cues;
  private final Gazetteer gazetteer;
  private final Set<String> lightVerbs = new HashSet<>();

  Surroundings(WordLists cues, Gazetteer gazetteer) {
    this.cues = cues;
    this.gazetteer = gazetteer;
    cues.phrases("light verbs").forEach(verb -> lightVerbs.addAll(VerbForms.of(verb)));
  }

  /** A group to the right of a trigger and the preposition in front of it, or "". */
  record Argument(String preposition, ActorGroup group, int index) {}

  /** A place, and the item that names it. */
  record FoundPlace(Location place, int index) {}

  /** Returns the arguments behind item {@code trigger}, in text order, up to the next clause. */
  List<Argument> arguments(Clause clause, int trigger) {
    List<Argument> found = new ArrayList<>();
    String preposition = "";
    for (int at = trigger + 1; at < clause.size(); at++) {
      String word = clause.word(at);
      if (clause.isRightBoundary(at) || isSpeech(word)) {
        break;
      }
      Optional<ActorGroup> group = clause.group(at);
      if (group.isPresent()) {
        if (!group.get().adjective() && preposition != null) {
          found.add(new Argument(preposition, group.get(), at));
        }
        preposition = group.get().adjective() || group.get().possessive() ? preposition : null;
      } else if (Clause.PREPOSITIONS.contains(word)) {
        if (word.equals("to") && clause.isVerb(at + 1) && clause.group(at + 1).isEmpty()) {
          break;
        }
        preposition = word;
      } else if (word.equals(",") && ARTICLES.contains(clause.word(at + 1))) {
        break;
      } else if (word.equals(",") || clause.item(at) instanceof Item.When) {
        preposition = null;
      } else if (clause.isVerb(at) && endsArguments(clause, at)) {
        break;
      }
    }
    return found;
  }

  private static boolean endsArguments(Clause clause, int at) {
    return !(clause.item(at - 1) instanceof Item.Word)
        || Set.of(",", "and", "who", "that", "or").contains(clause.word(at - 1))
        || clause.isAuxiliary(at - 1);
  }

  boolean isSpeech(String word) {
    return !word.isEmpty() && cues.phrases("speech").contains(word);
  }

  /**
   * Returns the date that belongs to the trigger at items {@code begin} to {@code end}.
   *
   * @param phrase the first item of its noun phrase
   * @param subject the item of its subject, or -1
   */
  Optional<DateMention> date(Clause clause, int phrase, int begin, int end, int subject) {
    for (int at = begin - 1; at > phrase; at--) {
      if (clause.item(at) instanceof Item.When when) {
        return Optional.of(when.date());
      }
    }
    if (phrase > 0) {
      for (int at = phrase; at >= Math.max(0, phrase - 4); at--) {
        if (clause.item(at) instanceof Item.When when
            && !TIME_BOUNDS.contains(clause.word(at - 1))) {
          if (at >= phrase - 1
              || clause.word(at + 1).equals("'s")
              || at > subject && subject >= 0) {
            return Optional.of(when.date());
          }
        }
      }
    }
    for (int at = end + 1; at < clause.size(); at++) {
      String word = clause.word(at);
      boolean nextLeg =
          clause.word(subject - 1).equals("where")
              && word.equals(",")
              && clause.word(at + 1).equals("in")
              && clause.group(at + 2).flatMap(ActorGroup::place).isPresent();
      if (nextLeg
          || clause.isRightBoundary(at) && !relates(clause, at, end)
          || isSpeech(word) && at > end + 1) {
        break;
      }
      if (clause.item(at) instanceof Item.When when
          && !TIME_BOUNDS.contains(clause.word(at - 1))
          && !isSpeech(clause.word(at - 1))) {
        return Optional.of(when.date());
      }
    }
    return leftDate(clause, phrase);
  }

  /** Returns whether a clause at {@code at} tells when the noun before it is: "which begins". */
  private boolean relates(Clause clause, int at, int end) {
    boolean near = at <= end + 2 || at <= end + 6 && clause.group(at - 1).isPresent();
    return near
        && Set.of("which", "that").contains(clause.word(at))
        && (cues.phrases("runs").contains(clause.word(at + 1)) || clause.isAuxiliary(at + 1));
  }

  private Optional<DateMention> leftDate(Clause clause, int begin) {
    for (int at = begin - 1; at >= 0; at--) {
      if (isSpeech(clause.word(at))
          || Set.of(";", "who", "which", "when", "while", "ahead", "that").contains(clause.word(at))
          || Set.of("before", "after", "following").contains(clause.word(at)) && at > 0) {
        return Optional.empty();
      }
      if (clause.item(at) instanceof Item.When when) {
        return TIME_BOUNDS.contains(clause.word(at - 1))
            ? Optional.empty()
            : Optional.of(when.date());
      }
    }
    return Optional.empty();
  }

  /** Returns the place of the trigger: the most exact one of its own clause. */
  Optional<FoundPlace> place(Clause clause, int begin, int end, int subject, boolean motion) {
    List<FoundPlace> right = new ArrayList<>();
    for (int at = end + 1; at < clause.size() && !clause.isRightBoundary(at); at++) {
      if (isSpeech(clause.word(at))
          || clause.word(at).equals("to")
              && clause.isVerb(at + 1)
              && !cues.phrases("purposes").contains(clause.word(at + 1))) {
        break;
      }
      int index = at;
      located(clause, at, motion).ifPresent(place -> right.add(new FoundPlace(place, index)));
    }
    if (!right.isEmpty()) {
      return mostExact(right);
    }
    List<FoundPlace> left = new ArrayList<>();
    for (int at = begin - 1; at >= 0; at--) {
      if (at == subject - 1 && clause.word(at).equals("where")) {
        int antecedent = clause.word(at - 1).equals(",") ? at - 2 : at - 1;
        return located(clause, antecedent, true).map(found -> new FoundPlace(found, antecedent));
      }
      if (at == subject - 1 && !opensSentence(clause, at)) {
        break;
      }
      if (isSpeech(clause.word(at))
          || Set.of(";", "who", "which", "that", "when", "while").contains(clause.word(at))) {
        break;
      }
      int index = at;
      located(clause, at, true).ifPresent(place -> left.add(new FoundPlace(place, index)));
    }
    return mostExact(left);
  }

  /** Returns whether no verb stands up to item {@code at}: "In Vienna on Tuesday, ...". */
  private static boolean opensSentence(Clause clause, int at) {
    for (int index = 0; index <= at; index++) {
      if (clause.isVerb(index) && clause.item(index).first() > 0
          || clause.isAuxiliary(index) && !clause.word(index).equals("to")) {
        return false;
      }
    }
    return true;
  }

  /** Returns the place that the group at {@code at} is, where a preposition of place governs it. */
  Optional<Location> located(Clause clause, int at, boolean motion) {
    Optional<Location> here = clause.here(at);
    if (here.isPresent()) {
      return here;
    }
    Optional<ActorGroup> group = clause.group(at);
    if (group.isEmpty() || group.get().mentions().size() > 1) {
      return Optional.empty();
    }
    Optional<Location> place = group.get().place().or(() -> capital(clause, at, group.get()));
    if (place.isEmpty()
        || group.get().possessive()
            && group.get().place().isPresent()
            && !capitalFollows(clause, at)) {
      return Optional.empty();
    }
    for (int left = at - 1; left >= Math.max(0, at - LONGEST_PLACE_PHRASE); left--) {
      String word = clause.word(left);
      if (word.equals("of")
          || word.equals(",")
              && (placeBefore(clause, left) || wordBefore(clause, left, "capital"))) {
        continue;
      }
      if (LOCATIVE.contains(word)) {
        if (cues.phrases("topics").contains(clause.word(left - 1))) {
          return Optional.empty();
        }
        return motion || !word.equals("to") && !word.equals("for") ? place : Optional.empty();
      }
      Optional<ActorGroup> other = clause.group(left);
      boolean passable =
          other.map(o -> o.adjective() || o.possessive() || o.place().isPresent()).orElse(false)
              || clause.item(left) instanceof Item.Word item
                  && item.token().isWord()
                  && !clause.isVerb(left)
                  && !Clause.PREPOSITIONS.contains(word)
                  && !word.equals("and")
              || word.equals("-");
      if (!passable) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean placeBefore(Clause clause, int comma) {
    return clause.group(comma - 1).flatMap(ActorGroup::place).isPresent();
  }

  private static boolean wordBefore(Clause clause, int index, String word) {
    return clause.word(index - 1).equals(word);
  }

  private static boolean capitalFollows(Clause clause, int at) {
    return clause.word(at + 1).equals("'s") && clause.word(at + 2).equals("capital");
  }

  private Optional<Location> capital(Clause clause, int at, ActorGroup group) {
    boolean capital = clause.word(at + 1).equals("capital") || capitalFollows(clause, at);
    if (!capital
        || !(group.mentions().getFirst().bodies().stream().findFirst().orElse(null)
            instanceof State state)) {
      return Optional.empty();
    }
    return gazetteer.capital(state).map(Location.KnownPlace::new);
  }

  private static Optional<FoundPlace> mostExact(List<FoundPlace> places) {
    FoundPlace best = null;
    for (FoundPlace place : places) {
      boolean sameState = best != null && place.place().state().equals(best.place().state());
      if (best == null || sameState && rank(place.place()) < rank(best.place())) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int rank(Location place) {
    return switch (place) {
      case Location.KnownPlace known ->
          known.place().type() == PlaceType.REGION
              ? 2
              : known.place().type() == PlaceType.SITE ? 0 : 1;
      case Location.NewPlace named -> 1;
      case Location.Country country -> 3;
    };
  }

  /** Returns whether {@code list} has a phrase within tokens {@code from} to {@code to}. */
  boolean has(Clause clause, String list, int from, int to) {
    for (int at = Math.max(0, from); at <= Math.min(to, clause.sentence().size() - 1); at++) {
      boolean compound = at > 0 && clause.sentence().token(at - 1).key().equals("-");
      if (!compound && cues.lengthAt(list, clause.sentence().tokens(), at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns what the meeting is about, in the words behind "to discuss", "on" or "about". */
  Optional<String> topic(Clause clause, int end) {
    for (int at = end + 1; at < clause.size(); at++) {
      String word = clause.word(at);
      boolean discuss = word.equals("discuss") || word.equals("discussing");
      if (discuss
          || word.equals("about")
          || word.equals("on") && !(next(clause, at) instanceof Item.When)) {
        int last = at;
        while (last + 1 < clause.size()
            && last - at < 12
            && !clause.isRightBoundary(last + 1)
            && !Set.of(",", ".", "in", "at", "\"", "during", "with").contains(clause.word(last + 1))
            && !(clause.item(last + 1) instanceof Item.When)
            && !isSpeech(clause.word(last + 1))) {
          last++;
        }
        return last > at
            ? Optional.of(
                clause.sentence().words(clause.item(at + 1).first(), clause.item(last).last()))
            : Optional.empty();
      }
      if (clause.isRightBoundary(at) || isSpeech(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Item next(Clause clause, int at) {
    return clause.item(Math.min(at + 1, clause.size() - 1));
  }

  /** Returns whether the word at {@code index} is a verb that holds a meeting: "held", "attend". */
  boolean isLight(String word) {
    return !word.isEmpty() && lightVerbs.contains(word);
  }

  /** Returns whether words for unnamed officials stand at item {@code index}. */
  boolean officialsAt(Clause clause, int index) {
    return index < clause.size()
        && cues.lengthAt("officials", clause.sentence().tokens(), clause.item(index).first()) > 0;
  }
}
