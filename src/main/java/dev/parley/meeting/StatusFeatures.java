package dev.parley.meeting;

import dev.parley.event.Candidate;
import dev.parley.event.Setting;
import dev.parley.event.Trigger;
import dev.parley.model.Features;
import dev.parley.text.Sentence;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Names what tells when a meeting was, seen from the article, and what became of it. */
final class StatusFeatures {

  private static final int LEAD = 3;

  private StatusFeatures() {}

  /** Returns what tells whether a meeting was still to come. */
  static Features time(Candidate candidate) {
    return new Features()
        .addAll(candidate.setting().features())
        .add("kind." + lower(candidate.trigger().frame().kind()))
        .add("family." + candidate.trigger().frame().family());
  }

  /** Returns what tells what became of a meeting. */
  static Features status(
      Candidate candidate, Optional<Meeting.Dated> date, Optional<LocalDate> published) {
    Features features = time(candidate);
    String side = Days.side(date.map(Meeting.Dated::value), published);
    Trigger trigger = candidate.trigger();
    Sentence sentence = candidate.passage().sentence();
    String told = tense(candidate.setting());
    features.add("date." + side);
    features.add("date." + side + "." + told);
    features.add("told." + told + (trigger.frame().noun() ? ".noun" : ".verb"));
    features.add("told." + told + "." + lower(trigger.frame().kind()));
    String form = sentence.form().name().toLowerCase(Locale.ROOT);
    if (sentence.form() != Sentence.Form.PROSE) {
      features.addAll(marks(candidate.setting(), form));
    }
    features.addIf(sentence.index() < LEAD, "lead." + told);
    features.addIf(candidate.setting().conditional(), "imagined");
    return features;
  }

  /** Returns the tense of the words around a trigger, and how sure of it they are. */
  private static String tense(Setting setting) {
    String tense = "";
    String manner = "";
    for (int at = 0; at < setting.features().size(); at++) {
      String name = setting.features().name(at);
      if (name.startsWith("tense.")) {
        tense = name.substring("tense.".length());
      } else if (name.equals("progressive")
          || name.equals("perfect")
          || name.equals("infinitive")) {
        manner = "." + name;
      } else if (name.equals("verbless")) {
        tense = name;
      }
    }
    return setting.negated() ? "negated" : tense + manner;
  }

  /** Returns the words before a trigger that place it in time, in a sentence of {@code form}. */
  private static Features marks(Setting setting, String form) {
    Features marks = new Features();
    for (int at = 0; at < setting.features().size(); at++) {
      String name = setting.features().name(at);
      marks.addIf(name.startsWith("case.") || name.startsWith("mark."), form + "." + name);
    }
    return marks;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
