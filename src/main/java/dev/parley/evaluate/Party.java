package dev.parley.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a participant stands for. */
sealed interface Party {

  /** A state, by its ISO 3166-1 alpha-3 code. */
  record OfState(String code) implements Party {
    @Override
    public boolean agrees(Party other) {
      return equals(other);
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /** A body, or whoever stands for no state, by the words of the name. */
  record OfName(Set<String> words) implements Party {
    @Override
    public boolean agrees(Party other) {
      return other instanceof OfName name
          && (name.words.containsAll(words) || words.containsAll(name.words));
    }

    @Override
    public String toString() {
      return String.join(" ", new TreeSet<>(words));
    }
  }

  /** Returns whether both are the same; the shorter name of a body agrees with its longer one. */
  boolean agrees(Party other);

  /** Returns what {@code participant} stands for, if it says so. */
  static Optional<Party> of(MeetingRecord.Participant participant) {
    if (participant.type() != MeetingRecord.Type.ORG && participant.country().isPresent()) {
      return participant.country().map(code -> new OfState(code.toUpperCase(Locale.ROOT)));
    }
    Set<String> words = Names.words(participant.name());
    return words.isEmpty() ? Optional.empty() : Optional.of(new OfName(words));
  }

  /** Returns how many of {@code some} have a counterpart of their own among {@code others}. */
  static int common(Collection<Party> some, Collection<Party> others) {
    List<Party> left = new ArrayList<>(sorted(others));
    int count = 0;
    for (Party party : sorted(some)) {
      Optional<Party> counterpart = left.stream().filter(party::agrees).findFirst();
      counterpart.ifPresent(left::remove);
      count += counterpart.isPresent() ? 1 : 0;
    }
    return count;
  }

  private static List<Party> sorted(Collection<Party> parties) {
    return parties.stream().sorted(Comparator.comparing(Party::toString)).toList();
  }

  /** The names of bodies, with the short ones spelt out. */
  final class Names {

    private static final Map<String, String> ALIASES =
        Map.ofEntries(
            Map.entry("un", "united nations"),
            Map.entry("u n", "united nations"),
            Map.entry("eu", "european union"),
            Map.entry("e u", "european union"),
            Map.entry("is", "islamic state"),
            Map.entry("isis", "islamic state"),
            Map.entry("north atlantic treaty organization", "nato"),
            Map.entry("north atlantic alliance", "nato"),
            Map.entry("g 7", "g7"),
            Map.entry("g 8", "g8"),
            Map.entry("g 20", "g20"),
            Map.entry("group of 20", "g20"),
            Map.entry("group of seven", "g7"),
            Map.entry("group of eight", "g8"));
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern UN = Pattern.compile("\\bu ?n\\b");
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in");

    private Names() {}

    private static Set<String> words(String name) {
      String folded = ARTICLE.matcher(Words.fold(name)).replaceFirst("");
      String full = UN.matcher(ALIASES.getOrDefault(folded, folded)).replaceAll("united nations");
      return Words.split(full)
          .filter(word -> !SMALL.contains(word))
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
