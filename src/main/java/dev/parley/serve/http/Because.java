package dev.parley.serve.http;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells in words why what could tell of a meeting was not taken for one. */
public final class Because {

  /** What speaks against a meeting, by the name of a feature or its beginning. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("parties.0", "nobody is named who met"),
          Map.entry("people.0", "nobody is named who met"),
          Map.entry("core.0", "nobody is named who met"),
          Map.entry("parties.1", "only one side is named"),
          Map.entry("core.1", "only one side is named"),
          Map.entry("compatriots", "all who are named are of one country"),
          Map.entry("negated", "it is negated"),
          Map.entry("conditional", "it stands under a condition"),
          Map.entry("reported", "it is only what somebody says"),
          Map.entry("borrowed", "who met is only told elsewhere"),
          Map.entry("modifier.domestic", "it is an affair within one country"),
          Map.entry("modifier.generic", "it is about meetings in general"),
          Map.entry("modifies", "it only describes the noun behind it"),
          Map.entry("plural", "it is about several meetings at once"),
          Map.entry("indefinite", "no certain meeting is meant"),
          Map.entry("infinitive", "it is not said that it was or will be"),
          Map.entry("perfect", "it is not said when"),
          Map.entry("private", "those who are named hold no office"),
          Map.entry("sports", "it may be about sports"),
          Map.entry("only.headline", "only a headline says so"),
          Map.entry("stranger.agent", "somebody else acts in the sentence"),
          Map.entry("stranger", "somebody or something else is met or visited"),
          Map.entry("governor", "the verb before it makes it doubtful"));

  private static final Pattern AGAINST = Pattern.compile("([a-z][\\w.]*) -\\d+\\.\\d");
  private static final String ELSE = "the words around it, taken together, speak against it";

  private Because() {}

  /** Returns what is against it in {@code reason}, as far as its features have words. */
  public static String of(String reason) {
    String known =
        AGAINST
            .matcher(reason)
            .results()
            .map(found -> found.group(1).replaceFirst("^surest\\.", ""))
            .flatMap(feature -> words(feature).stream())
            .distinct()
            .collect(Collectors.joining("; "));
    return known.isEmpty() ? ELSE : known;
  }

  private static Optional<String> words(String feature) {
    return Optional.ofNullable(WORDS.get(feature))
        .or(() -> Optional.ofNullable(WORDS.get(feature.replaceFirst("\\..*", ""))));
  }
}
