package dev.parley.meeting;

import dev.parley.event.Argument;
import dev.parley.event.Candidate;
import dev.parley.event.Frame;
import dev.parley.event.Role;
import dev.parley.event.Trigger;
import dev.parley.language.WordLists;
import dev.parley.mention.Actor;
import dev.parley.model.Features;
import dev.parley.syntax.Parse;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names what speaks for and against a report: that it is a meeting, and its kind. */
final class ReportFeatures {

  private static final int MOST = 3;

  private final WordLists words;

  ReportFeatures(WordLists words) {
    this.words = words;
  }

  /** Returns what tells whether a report is of a diplomatic meeting. */
  Features of(
      Candidate candidate,
      List<Argument> taken,
      Map<Actor, Role> cast,
      Set<Object> parties,
      Optional<Meeting.Dated> date,
      Optional<Meeting.Located> place,
      Optional<LocalDate> published) {
    Frame frame = candidate.trigger().frame();
    Features features = new Features();
    features.add("family." + frame.family());
    features.addAll(candidate.setting().features());
    features.add("parties." + Math.min(MOST, parties.size()));
    features.add("people." + Math.min(MOST, Cast.people(cast.keySet()).size()));
    Cast.compatriots(Cast.actors(taken)).ifPresent(who -> features.add("compatriots." + who));
    features.addIf(Cast.hasInternational(cast.keySet()), "international");
    features.addIf(Cast.hasGroup(cast.keySet()), "group");
    boolean bare = cast.keySet().stream().allMatch(actor -> actor instanceof Actor.StateActor);
    features.addIf(bare && !cast.isEmpty(), "only.states");
    features.add("core." + Math.min(2, coreParties(taken)));
    features.add(composition(candidate, cast.keySet(), coreParties(taken)));
    features.add("sorts." + Cast.sorts(cast.keySet()));
    boolean convenes = convenes(taken, parties);
    features.addIf(convenes, "convenes");
    features.add("first", taken.isEmpty() ? 0 : taken.getFirst().probability());
    features.add("second", convenes ? taken.getFirst().probability() : second(taken));
    boolean borrowed = taken.stream().anyMatch(each -> each.slot().startsWith("context"));
    features.addIf(borrowed, "borrowed");
    features.addIf(date.isPresent(), "dated");
    date.ifPresent(told -> features.add("dated.surely", told.evidence().confidence()));
    features.addIf(place.filter(PlaceChooser::isTold).isPresent(), "placed");
    features.addIf(PlaceChooser.isHome(place, parties), "at.home");
    wording(candidate, features);
    features.addAll(candidate.strangers());
    Sentence sentence = candidate.passage().sentence();
    features.addIf(has("sports", sentence, 0, sentence.size()), "sports");
    Trigger trigger = candidate.trigger();
    features.addIf(has("private", sentence, trigger.last() + 1, trigger.last() + MOST), "private");
    features.addIf(sentence.number() < MOST, "lead");
    features.add("date." + Days.side(date.map(Meeting.Dated::value), published));
    return features;
  }

  /**
   * Says which word the trigger is, and which hang on it, "the", "annual", "between", "first": none
   * of them a name, for what is learned of one says nothing of others.
   */
  private static void wording(Candidate candidate, Features features) {
    Trigger trigger = candidate.trigger();
    Parse parse = candidate.passage().parse();
    features.add("trigger." + trigger.frame().name());
    for (int child : parse.children(trigger.head())) {
      Token word = parse.token(child);
      boolean name =
          parse.tag(child).isProper() || word.text().chars().anyMatch(Character::isUpperCase);
      features.addIf(word.isWord() && !name, "beside." + word.lower());
    }
  }

  /** Returns what tells of which kind a meeting is. */
  Features kind(Candidate candidate, Map<Actor, Role> cast, Set<Object> parties) {
    Trigger trigger = candidate.trigger();
    Sentence sentence = candidate.passage().sentence();
    Features features = new Features();
    features.add("family." + trigger.frame().family());
    features.add("kind." + lower(trigger.frame().kind()));
    features.add("parties." + Math.min(MOST, parties.size()));
    features.add("people." + Math.min(2, Cast.people(cast.keySet()).size()));
    features.addIf(Cast.hasInternational(cast.keySet()), "international");
    features.addIf(Cast.hasGroup(cast.keySet()), "group");
    features.addIf(
        has("negotiation", sentence, trigger.first() - 4, trigger.first()), "negotiation");
    features.addIf(
        has("telephone", sentence, trigger.first() - 2, trigger.last() + 8), "telephone");
    features.addIf(
        has("in person", sentence, trigger.first() - 2, trigger.last() + 8), "in.person");
    features.addIf(has("sidelines", sentence, 0, sentence.size()), "sidelines");
    features.addIf(
        has("multilateral", sentence, trigger.first() - 1, trigger.last() + 8), "multilateral");
    for (int at = 0; at < candidate.setting().features().size(); at++) {
      String name = candidate.setting().features().name(at);
      features.addIf(
          name.equals("plural") || name.equals("indefinite") || name.startsWith("governor."), name);
    }
    return features;
  }

  /**
   * Returns who takes part, for how many parties they surely do, and in what word of which sort.
   */
  static String composition(Candidate candidate, Collection<Actor> cast, int core) {
    String word = candidate.trigger().frame().noun() ? "noun" : "verb";
    return "cast." + Cast.composition(cast) + "." + Math.min(2, core) + "." + word;
  }

  /** Returns for how many states and bodies somebody stands where parties do. */
  static int coreParties(List<Argument> taken) {
    return Cast.parties(taken.stream().filter(Argument::core).toList()).size();
  }

  /** "a meeting of EU ministers": whether the only party is a body of states, which meets. */
  static boolean convenes(List<Argument> taken, Set<Object> parties) {
    return parties.size() == 1
        && taken.stream()
            .anyMatch(
                each ->
                    each.core()
                        && !each.slot().startsWith("gov.")
                        && Cast.hasInternational(each.actors()));
  }

  /** Returns how likely the best of another party than the first takes part. */
  static double second(List<Argument> taken) {
    for (Argument argument : taken) {
      Set<Object> first = Actor.parties(taken.getFirst().actors());
      if (first.size() > 1) {
        return taken.getFirst().probability();
      }
      if (!first.containsAll(Actor.parties(argument.actors()))) {
        return argument.probability();
      }
    }
    return 0;
  }

  private boolean has(String list, Sentence sentence, int from, int to) {
    for (int at = Math.max(0, from); at < Math.min(sentence.size(), to); at++) {
      if (words.lengthAt(list, sentence.tokens(), at) > 0) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
