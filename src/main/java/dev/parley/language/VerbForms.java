package dev.parley.language;

import java.util.HashSet;
import java.util.Set;

/** Makes the regular forms of English verbs. */
public final class VerbForms {

  private VerbForms() {}

  /** Returns {@code base} with its regular third person, past and gerund. */
  public static Set<String> of(String base) {
    Set<String> forms = new HashSet<>();
    forms.add(base);
    forms.add(third(base));
    forms.add(past(base));
    forms.add(gerund(base));
    if (doubles(base)) {
      String doubled = base + base.charAt(base.length() - 1);
      forms.add(doubled + "ed");
      forms.add(doubled + "ing");
    }
    return forms;
  }

  private static String third(String base) {
    if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    return base.endsWith("s")
            || base.endsWith("sh")
            || base.endsWith("ch")
            || base.endsWith("x")
            || base.endsWith("o")
        ? base + "es"
        : base + "s";
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return base + "ed";
  }

  private static String gerund(String base) {
    return base.endsWith("e") && !base.endsWith("ee")
        ? base.substring(0, base.length() - 1) + "ing"
        : base + "ing";
  }

  private static boolean doubles(String base) {
    int last = base.length() - 1;
    return last >= 2
        && !isVowel(base.charAt(last))
        && "wxy".indexOf(base.charAt(last)) < 0
        && isVowel(base.charAt(last - 1))
        && !isVowel(base.charAt(last - 2));
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
