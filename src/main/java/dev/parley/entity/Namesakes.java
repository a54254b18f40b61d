package dev.parley.entity;

import dev.parley.entity.Profile.Fit;
import dev.parley.mention.Mention;
import dev.parley.reference.Gender;
import dev.parley.reference.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of one article by the words of their names. */
final class Namesakes {

  /** How many people of one name, or of one state, are told apart. */
  static final int MOST = 50;

  private final Attributes attributes;
  private final Map<String, Set<Profile>> byWord = new HashMap<>();

  Namesakes(Attributes attributes) {
    this.attributes = attributes;
  }

  void add(Profile profile) {
    for (String word : profile.words()) {
      Set<Profile> sharing = byWord.computeIfAbsent(word, key -> new LinkedHashSet<>());
      if (sharing.size() < MOST) {
        sharing.add(profile);
      }
    }
  }

  /** Returns the people whom the name of {@code mention} fits, the likeliest first. */
  List<Profile> fitting(Mention mention, Optional<Person> person, int sentence) {
    List<String> words = words(mention);
    Set<Profile> fitting = new LinkedHashSet<>();
    words.forEach(word -> fitting.addAll(byWord.getOrDefault(word, Set.of())));
    fitting.removeIf(profile -> !mayBe(profile, mention, words, person));
    List<Profile> sorted = new ArrayList<>(fitting);
    sorted.sort(
        Comparator.comparing((Profile profile) -> profile.fit(words))
            .thenComparing(profile -> profile.mayBelongTo(mention.bodies()))
            .thenComparing(profile -> Math.min(sentence, profile.lastSentence()))
            .thenComparing(profile -> profile.mentions())
            .reversed());
    return sorted;
  }

  private boolean mayBe(
      Profile profile, Mention mention, List<String> words, Optional<Person> person) {
    Fit fit = profile.fit(words);
    Gender said = attributes.gender(mention);
    boolean named = words.size() > 1 || mention.title().isPresent() && said == Gender.UNKNOWN;
    return fit.compareTo(named ? Fit.FAMILY : Fit.INNER) >= 0
        && (said == Gender.UNKNOWN || agrees(profile.gender(), said))
        && (person.isEmpty() || profile.person().isEmpty() || person.equals(profile.person()))
        && (fit == Fit.FULL || profile.mayBelongTo(mention.bodies()));
  }

  /** Returns whether two genders may be one. */
  static boolean agrees(Gender known, Gender said) {
    return known == Gender.UNKNOWN || known == said;
  }

  /** Returns the words of the name of {@code mention}. */
  static List<String> words(Mention mention) {
    return Profile.words(mention.name().orElseThrow());
  }
}
