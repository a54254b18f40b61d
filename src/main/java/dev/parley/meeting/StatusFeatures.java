package dev.parley.meeting;

import dev.parley.event.Candidate;
import dev.parley.event.Setting;
import dev.parley.event.Trigger;
import dev.parley.model.Features;
import dev.parley.text.DateExpression;
import dev.parley.text.DateResolver;
import dev.parley.text.PartialDate;
import dev.parley.text.Sentence;
import dev.parley.text.Tense;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Names what tells when a meeting was, seen from the article, and what became of it. */
final class StatusFeatures {

  private static final int LEAD = 3;
  private static final double LIKELY = 0.5;

  /** By how many days the past must be nearer than the future, or farther, to say something. */
  private static final int EVEN = 3;

  /** Of days farther away, one must be that many times as near as the other. */
  private static final int TIMES = 2;

  private static final int WEEK = 7;

  private StatusFeatures() {}

  /** Returns what tells whether a meeting was still to come. */
  static Features time(Candidate candidate, DateResolver resolver, Optional<LocalDate> published) {
    return new Features()
        .addAll(candidate.setting().features())
        .add("kind." + lower(candidate.trigger().frame().kind()))
        .add("family." + candidate.trigger().frame().family())
        .add("day." + published.map(day -> side(candidate, resolver, day)).orElse("unknown"));
  }

  /** Returns on which side of {@code published} the day is that is told, or lies nearer. */
  private static String side(Candidate candidate, DateResolver resolver, LocalDate published) {
    if (candidate.dates().isEmpty() || candidate.dates().getFirst().probability() < LIKELY) {
      return "unknown";
    }
    DateExpression told = candidate.dates().getFirst().value().expression();
    Optional<PartialDate> past = date(resolver, told, Tense.PAST);
    Optional<PartialDate> future = date(resolver, told, Tense.FUTURE);
    if (past.isEmpty() || past.equals(future)) {
      return Days.side(past, Optional.of(published));
    }
    long behind = away(past.get(), published);
    long ahead = away(future.orElseThrow(), published);
    if (Math.min(ahead, behind) > WEEK) {
      return ahead * TIMES <= behind
          ? "far.sooner"
          : behind * TIMES <= ahead ? "far.later" : "either";
    }
    return Math.abs(ahead - behind) < EVEN ? "either" : ahead < behind ? "sooner" : "later";
  }

  private static Optional<PartialDate> date(
      DateResolver resolver, DateExpression told, Tense tense) {
    return resolver.resolve(told, tense, Optional.empty()).map(DateResolver.Resolved::date);
  }

  /** Returns how many days lie between. */
  private static long away(PartialDate date, LocalDate published) {
    return date.earliest()
        .map(first -> Math.abs(ChronoUnit.DAYS.between(published, first)))
        .orElse(Long.MAX_VALUE / 2);
  }

  /** Returns what tells what became of a meeting. */
  static Features status(
      Candidate candidate,
      Features time,
      Optional<Meeting.Dated> date,
      Optional<LocalDate> published) {
    Features features = new Features().addAll(time);
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
    features.addIf(sentence.number() < LEAD, "lead." + told);
    features.addIf(candidate.setting().conditional(), "imagined");
    features.addAll(marks(candidate.setting(), told));
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
