package dev.parley.entity;

import dev.parley.mention.Mention;
import dev.parley.mention.Mention.Type;
import dev.parley.reference.Person;
import dev.parley.reference.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the people of an article from all its mentions, before any is resolved.
 *
 * <p>Where no words say for which state an official speaks, it is guessed once all are known.
 */
final class Introductions {

  private static final int SENTENCES = 2;

  private final People people;
  private final StateGuesser guesser;
  private final List<List<Mention>> mentions;
  private final List<Followers> followers;
  private final List<StateGuesser.Setting> open = new ArrayList<>();

  /**
   * @param followers who follows whom in each sentence
   */
  Introductions(
      People people,
      StateGuesser guesser,
      List<List<Mention>> mentions,
      List<Followers> followers) {
    this.people = people;
    this.guesser = guesser;
    this.mentions = mentions;
    this.followers = followers;
  }

  /** Adds the people of the sentences of {@code order}. */
  void read(List<Integer> order) {
    for (int sentence : order) {
      if (!mentions.get(sentence).isEmpty()) {
        introduce(sentence);
      }
    }
    for (int sentence : order) {
      for (Mention mention : mentions.get(sentence)) {
        if (mention.name().isPresent() && !(isPerson(mention) && introduces(mention))) {
          refer(mention, sentence);
        }
      }
    }
    for (int sentence : order) {
      follow(mentions.get(sentence), followers.get(sentence));
    }
    open.removeIf(setting -> setting.who().isTold());
    guess();
    people.complete();
  }

  private void introduce(int sentence) {
    List<Mention> here = mentions.get(sentence);
    Set<State> places = StateGuesser.places(here);
    Set<State> counterparts = StateGuesser.counterparts(here);
    Optional<State> last = before(sentence);
    for (Mention mention : here) {
      if (isPerson(mention) && introduces(mention)) {
        Profile who = people.introduce(mention, sentence);
        if (guesser.isOpen(mention)) {
          open.add(new StateGuesser.Setting(mention, who, last, places, counterparts));
        }
      }
      last = StateGuesser.state(mention).isPresent() ? StateGuesser.state(mention) : last;
    }
  }

  private void guess() {
    Map<State, Integer> known = new HashMap<>();
    officials().values().forEach(state -> known.merge(state, 1, Integer::sum));
    for (StateGuesser.Setting setting : open) {
      Profile who = setting.who();
      if (who.person().isEmpty() && who.guess().isEmpty()) {
        guesser.guess(setting, known).ifPresent(who::guess);
      }
    }
  }

  /** Returns the people of the reference that the article names as officials of no state. */
  private Map<Person, State> officials() {
    Map<Person, State> officials = new LinkedHashMap<>();
    for (StateGuesser.Setting setting : open) {
      setting
          .who()
          .person()
          .ifPresent(person -> person.state().ifPresent(state -> officials.put(person, state)));
    }
    return officials;
  }

  /** Returns the same with the states that might be guessed, were they not known. */
  List<KnownOfficial> knownOfficials() {
    Map<Person, State> left = officials();
    List<KnownOfficial> known = new ArrayList<>();
    for (StateGuesser.Setting setting : open) {
      Optional<Person> person = setting.who().person();
      State state = person.map(left::remove).orElse(null);
      if (state != null) {
        Map<State, Integer> others = new HashMap<>();
        officials()
            .forEach(
                (other, its) ->
                    others.merge(its, other.equals(person.get()) ? 0 : 1, Integer::sum));
        known.add(new KnownOfficial(state, guesser.choices(setting, others, person)));
      }
    }
    return known;
  }

  private void follow(List<Mention> here, Followers followers) {
    for (int at = 0; at < here.size(); at++) {
      Mention follower = here.get(at);
      if (isPerson(follower)) {
        followers.leaderByName(at).ifPresent(leader -> people.follow(follower, here.get(leader)));
      }
    }
  }

  private void refer(Mention mention, int sentence) {
    if (isPerson(mention) && !isFull(mention)) {
      people.refer(mention, sentence);
    } else if (isPerson(mention) || mention.type() == Type.OTHER) {
      people.recognize(mention, sentence);
    }
  }

  private static boolean isFull(Mention mention) {
    return mention.name().orElseThrow().indexOf(' ') > 0;
  }

  private static boolean isPerson(Mention mention) {
    return mention.name().isPresent()
        && switch (mention.type()) {
          case PERSON, COUNTERPART, ONLOOKER -> true;
          case ADJECTIVE, OFFICIALS -> !mention.people().isEmpty();
          case OFFICE, BODY, GROUP, REGIONAL, PLACE, REFERENCE, OTHER -> false;
        };
  }

  private boolean introduces(Mention mention) {
    return mention.title().isPresent()
        || mention.type() == Type.COUNTERPART
        || isFull(mention) && !people.isStranger(mention);
  }

  /** Returns the last state of the sentences before. */
  private Optional<State> before(int sentence) {
    for (int index = sentence - 1; index >= Math.max(0, sentence - SENTENCES); index--) {
      Optional<State> told =
          mentions.get(index).reversed().stream()
              .flatMap(mention -> StateGuesser.state(mention).stream())
              .findFirst();
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }
}
