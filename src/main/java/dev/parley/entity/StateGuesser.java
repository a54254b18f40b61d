package dev.parley.entity;

import dev.parley.mention.Location;
import dev.parley.mention.Mention;
import dev.parley.mention.Mention.Type;
import dev.parley.mention.Title;
import dev.parley.model.LinearModel;
import dev.parley.reference.Person;
import dev.parley.reference.State;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells for which state the officials of an article may speak of whom no words say it: "Foreign
 * Minister Roe". A model weighs the states that the article tells of, the one in which it was
 * written and the one that mostly has such an office, by where and how often they are told of and
 * by whose people bear such names.
 */
final class StateGuesser {

  /** More officials of one state say no more. */
  private static final int MOST_OTHERS = 3;

  private final States states;
  private final NameOrigins origins;
  private final LinearModel model;
  private final Map<State, Integer> told;
  private final Optional<State> home;
  private final int all;

  /**
   * @param told how often the article tells of each state
   * @param home where the article was written
   */
  StateGuesser(
      States states,
      NameOrigins origins,
      LinearModel model,
      Map<State, Integer> told,
      Optional<State> home) {
    this.states = states;
    this.origins = origins;
    this.model = model;
    this.told = told;
    this.home = home;
    this.all = Math.max(1, told.values().stream().mapToInt(Integer::intValue).sum());
  }

  /**
   * What a sentence says where it names an official without a state.
   *
   * @param who whom it names
   * @param last the state that was told of last before
   * @param places the states in which places of the sentence lie
   * @param counterparts the states of "his Turkish counterpart" in the sentence
   */
  record Setting(
      Mention official,
      Profile who,
      Optional<State> last,
      Set<State> places,
      Set<State> counterparts) {}

  /** Returns how often {@code mentions} tell of each state, in the order in which they first do. */
  static Map<State, Integer> told(List<List<Mention>> mentions) {
    Map<State, Integer> counts = new LinkedHashMap<>();
    for (List<Mention> sentence : mentions) {
      for (Mention mention : sentence) {
        state(mention).ifPresent(state -> counts.merge(state, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** Returns the state that {@code mention} tells of, were it one and no mere place. */
  static Optional<State> state(Mention mention) {
    return mention.type() != Type.PLACE
            && mention.bodies().size() == 1
            && mention.bodies().getFirst() instanceof State state
        ? Optional.of(state)
        : Optional.empty();
  }

  /** Returns the states in which the places of {@code sentence} lie. */
  static Set<State> places(List<Mention> sentence) {
    return sentence.stream()
        .flatMap(mention -> mention.place().flatMap(Location::state).stream())
        .collect(Collectors.toSet());
  }

  /** Returns the states of the counterparts in {@code sentence}. */
  static Set<State> counterparts(List<Mention> sentence) {
    return sentence.stream()
        .filter(mention -> mention.type() == Type.COUNTERPART)
        .flatMap(mention -> state(mention).stream())
        .collect(Collectors.toSet());
  }

  /** Returns whether {@code mention} names an official and no state or body. */
  boolean isOpen(Mention mention) {
    return mention.bodies().isEmpty() && states.hasOffice(title(mention));
  }

  private static String title(Mention mention) {
    return mention.title().map(Title::text).orElse("");
  }

  /** Returns the state that the article is most about, else where it was written. */
  Optional<State> usual() {
    return told.keySet().stream().max(Comparator.comparing(told::get)).or(() -> home);
  }

  /**
   * Returns the likeliest state of the official of {@code setting}.
   *
   * @param others how many other officials the article names without their states that are known to
   *     speak for each
   */
  Optional<State> guess(Setting setting, Map<State, Integer> others) {
    return choices(setting, others, Optional.empty()).stream()
        .max(Comparator.comparingDouble(choice -> model.score(choice.features())))
        .map(StateChoice::state);
  }

  /**
   * Returns the states for which the official of {@code setting} may speak.
   *
   * @param known who that is, whose own name says nothing then
   */
  List<StateChoice> choices(Setting setting, Map<State, Integer> others, Optional<Person> known) {
    Optional<State> byTitle = states.ofTitle(title(setting.official()));
    List<String> name = Profile.words(setting.official().name().orElseThrow());
    return Stream.of(told.keySet().stream(), home.stream(), byTitle.stream())
        .flatMap(all -> all)
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .map(
            state ->
                new StateChoice(
                    state,
                    origins
                        .likeness(name, state, known)
                        .add("share", told.getOrDefault(state, 0) / (double) all)
                        .add("others", Math.min(MOST_OTHERS, others.getOrDefault(state, 0)))
                        .addIf(
                            setting.last().or(this::usual).filter(state::equals).isPresent(),
                            "last")
                        .addIf(home.filter(state::equals).isPresent(), "home")
                        .addIf(setting.places().contains(state), "place")
                        .addIf(setting.counterparts().contains(state), "counterpart")
                        .addIf(
                            byTitle.isPresent(),
                            byTitle.filter(state::equals).isPresent() ? "title" : "title.other")))
        .toList();
  }
}
