package dev.parley.meeting;

import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.event.Trigger;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.model.Features;
import dev.parley.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names what speaks for and against two clusters of reports being of the same meeting. */
public final class PairFeatures {

  private static final int NEAR = 3;

  /** The family of the words that say who was there as well. */
  private static final String ATTEND = "attend";

  private PairFeatures() {}

  /** Returns what tells whether {@code after} is of the same meeting as {@code before}. */
  public static Features of(Cluster before, Cluster after) {
    Report earlier = before.whole();
    Report later = after.whole();
    Features features = new Features();
    int apart = before.apart(after);
    boolean adds = apart <= 1 && adds(earlier, later);
    String parties = adds ? "added" : parties(earlier, later);
    String people = adds ? "added" : people(earlier, later);
    features.add("parties." + parties);
    features.add("people." + people);
    features.add("dates." + dates(earlier, later));
    features.add("people." + people + ".parties." + parties);
    features.add("kinds." + kinds(earlier.kind(), later.kind()) + ".people." + people);
    features.add("places." + places(earlier, later));
    features.add("kinds." + kinds(earlier.kind(), later.kind()));
    features.addIf(
        earlier
            .candidate()
            .trigger()
            .frame()
            .family()
            .equals(later.candidate().trigger().frame().family()),
        "family.same");
    boolean noun = later.candidate().trigger().frame().noun();
    features.addIf(noun && later.candidate().setting().definite(), "definite");
    features.addIf(noun && !later.candidate().setting().definite(), "indefinite");
    features.addIf(later.candidate().setting().another(), "another");
    features.addIf(
        earlier.candidate().setting().each() || later.candidate().setting().each(), "each");
    features.add(
        "apart." + (apart == 0 ? "none" : apart == 1 ? "one" : apart <= NEAR ? "few" : "many"));
    features.addIf(earlier.isOfSameTrigger(later), "trigger.same");
    features.add("time." + time(earlier, later));
    features.add("statuses." + lower(earlier.status()) + "." + lower(later.status()));
    features.add("bases." + basis(earlier) + "." + basis(later));
    features.add("likelier", Math.max(earlier.probability(), later.probability()));
    features.add("less.likely", Math.min(earlier.probability(), later.probability()));
    features.addIf(isForm(earlier, Sentence.Form.HEADLINE), "headline");
    features.addIf(
        isForm(earlier, Sentence.Form.CAPTION) || isForm(later, Sentence.Form.CAPTION), "caption");
    features.addIf(borrows(earlier) || borrows(later), "borrowed");
    if (later.candidate().setting().sequel()) {
      features.add("sequel." + people);
    }
    return features;
  }

  /**
   * "C took part in the meeting": whether the later one says of a party only that it was there, and
   * has the others from the earlier one.
   */
  private static boolean adds(Report earlier, Report later) {
    Set<Object> shared = new HashSet<>(later.parties());
    shared.retainAll(earlier.parties());
    Trigger trigger = later.candidate().trigger();
    boolean anaphoric =
        trigger.frame().family().equals(ATTEND)
            || borrows(later)
                && (trigger.frame().noun() && later.candidate().setting().definite()
                    || trigger.frame().role("subj").filter(Role.HOST::equals).isPresent());
    return anaphoric
        && earlier.parties().size() > 1
        && !shared.isEmpty()
        && shared.size() < later.parties().size();
  }

  private static boolean isForm(Report report, Sentence.Form form) {
    return report.candidate().passage().sentence().form() == form;
  }

  private static boolean borrows(Report report) {
    return report.taken().stream().anyMatch(each -> each.slot().startsWith("context"));
  }

  private static String parties(Report one, Report other) {
    Set<Object> a = one.parties();
    Set<Object> b = other.parties();
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? "none" : "unknown";
    }
    Set<Object> both = new HashSet<>(a);
    both.retainAll(b);
    if (both.isEmpty()) {
      return "disjoint";
    }
    if (both.size() == a.size() && both.size() == b.size()) {
      return a.size() == 1 ? "equal.one" : "equal";
    }
    if (both.size() == Math.min(a.size(), b.size())) {
      return both.size() == 1 ? "within.one" : "within";
    }
    return "overlap";
  }

  private static String people(Report one, Report other) {
    List<Actor> a = Cast.people(one.cast().keySet());
    List<Actor> b = Cast.people(other.cast().keySet());
    if (a.isEmpty() || b.isEmpty()) {
      return "unknown";
    }
    Set<Actor> both = new HashSet<>(a);
    both.retainAll(b);
    boolean conflict =
        a.stream()
            .filter(each -> !both.contains(each))
            .anyMatch(
                each ->
                    b.stream()
                        .filter(rival -> !both.contains(rival))
                        .anyMatch(rival -> each.party().equals(rival.party())));
    String shared = both.size() > 1 ? "two" : both.isEmpty() ? "none" : "one";
    return conflict ? shared + ".rival" : shared;
  }

  private static String dates(Report one, Report other) {
    if (one.date().isEmpty() || other.date().isEmpty()) {
      return one.date().isEmpty() && other.date().isEmpty() ? "none" : "one";
    }
    if (one.date().get().value().equals(other.date().get().value())) {
      return "equal";
    }
    return Days.agree(one.date().get().value(), other.date().get().value())
        .map(agree -> agree ? "agree" : "differ")
        .orElse("unknown");
  }

  /** Returns whether the places of two reports are told and not the same, nor one in the other. */
  static boolean areApart(Report one, Report other) {
    String places = places(one, other);
    return places.equals("neighbour") || places.equals("differ");
  }

  private static String places(Report one, Report other) {
    Optional<Location> a = one.place().map(Meeting.Located::value);
    Optional<Location> b = other.place().map(Meeting.Located::value);
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? "none" : "one";
    }
    if (a.get().label().equals(b.get().label())) {
      return "equal";
    }
    if (isPart(a.get(), b.get()) || isPart(b.get(), a.get())) {
      return "within";
    }
    boolean country = a.get() instanceof Location.Country || b.get() instanceof Location.Country;
    boolean within = a.get().state().isPresent() && a.get().state().equals(b.get().state());
    return within ? country ? "within" : "neighbour" : "differ";
  }

  /** Returns whether {@code site} is known to lie in {@code town}. */
  private static boolean isPart(Location site, Location town) {
    return site instanceof Location.KnownPlace part
        && town instanceof Location.KnownPlace whole
        && part.place().within().filter(whole.place().iri()::equals).isPresent();
  }

  private static String kinds(Kind one, Kind other) {
    if (one == other) {
      return "same." + lower(one);
    }
    Kind first = one.compareTo(other) < 0 ? one : other;
    return lower(first) + "." + lower(first == one ? other : one);
  }

  private static String time(Report one, Report other) {
    return one.status().isAhead() == other.status().isAhead() ? "same" : "other";
  }

  private static String basis(Report report) {
    return report.date().map(Meeting.Dated::basis).map(PairFeatures::lower).orElse("none");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
