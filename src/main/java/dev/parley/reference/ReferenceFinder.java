package dev.parley.reference;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * Answers who or what a name stands for.
 *
 * <p>Understood are all names of the reference ("Lavrov", "NATO", "the Kremlin"), a title beside a
 * state or body ("Turkish foreign minister", "president of Egypt", "UN secretary-general") and a
 * title before a name ("King Abdullah"); upper case and diacritics make no difference.
 */
public final class ReferenceFinder {

  private static final int SIMILAR = 10;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s_]+");
  private static final Pattern ARTICLE = Pattern.compile("^the ");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private static final List<OfficeType> LEADERS =
      List.of(
          OfficeType.SUPREME_LEADER,
          OfficeType.HEAD_OF_STATE,
          OfficeType.HEAD_OF_GOVERNMENT,
          OfficeType.FOREIGN_MINISTER,
          OfficeType.ORGANIZATION_HEAD);

  private final Reference reference;
  private final Gazetteer gazetteer;
  private final Map<String, SequencedSet<Entity>> byName = new HashMap<>();
  private final Map<String, List<Office>> byTitle = new HashMap<>();

  /** Creates a finder of what {@code reference} describes. */
  public ReferenceFinder(Reference reference) {
    this.reference = reference;
    gazetteer = reference.link().gazetteer();
    for (Name name : gazetteer.names()) {
      byName.computeIfAbsent(fold(name.text()), text -> new LinkedHashSet<>()).add(name.entity());
    }
    for (Entity entity : gazetteer.entities()) {
      if (entity instanceof Office office) {
        byName.computeIfAbsent(fold(office.label()), text -> new LinkedHashSet<>()).add(office);
        for (String title : office.titles()) {
          byTitle.computeIfAbsent(fold(title), text -> new ArrayList<>()).add(office);
        }
      }
    }
  }

  /**
   * Returns what {@code text} may stand for, those in office on {@code day} first; where nothing
   * has that name, what has a longer name with all its words; empty where nothing has.
   *
   * @param day the day that offices and holders are told of; without one, all are
   */
  public List<Answer> find(String text, Optional<LocalDate> day) {
    String wanted = fold(text);
    SequencedSet<Entity> found = new LinkedHashSet<>(named(wanted));
    found.addAll(officesCalled(wanted));
    if (found.isEmpty()) {
      found.addAll(titled(wanted));
    }
    if (found.isEmpty()) {
      found.addAll(similar(wanted));
    }
    return found.stream()
        .map(entity -> new Answer(entity, held(entity, day)))
        .sorted(Comparator.comparing(answer -> answer.held().isEmpty()))
        .toList();
  }

  private Collection<Entity> named(String wanted) {
    return byName.getOrDefault(wanted, new LinkedHashSet<>());
  }

  /** Reads "president of Egypt", "Egyptian president", "Egypt's president". */
  private SequencedSet<Entity> officesCalled(String wanted) {
    SequencedSet<Entity> offices = new LinkedHashSet<>();
    String[] words = wanted.split(" ");
    for (int cut = 1; cut < words.length; cut++) {
      String before = String.join(" ", Arrays.copyOfRange(words, 0, cut));
      String after = String.join(" ", Arrays.copyOfRange(words, cut, words.length));
      offices.addAll(offices(POSSESSIVE.matcher(before).replaceAll(""), after));
      if (after.startsWith("of ")) {
        offices.addAll(offices(ARTICLE.matcher(after.substring(3)).replaceAll(""), before));
      }
    }
    return offices;
  }

  private List<Office> offices(String body, String title) {
    Collection<Entity> bodies = named(body);
    return byTitle.getOrDefault(title, List.of()).stream()
        .filter(office -> office.body().filter(bodies::contains).isPresent())
        .toList();
  }

  /** Reads "King Abdullah": a person of that name who held an office of that title. */
  private SequencedSet<Entity> titled(String wanted) {
    SequencedSet<Entity> people = new LinkedHashSet<>();
    for (int cut = wanted.indexOf(' '); cut > 0; cut = wanted.indexOf(' ', cut + 1)) {
      List<Office> offices = byTitle.getOrDefault(wanted.substring(0, cut), List.of());
      for (Entity entity : named(wanted.substring(cut + 1))) {
        if (entity instanceof Person person
            && gazetteer.tenures(person).stream().map(Tenure::office).anyMatch(offices::contains)) {
          people.add(person);
        }
      }
    }
    return people;
  }

  private List<Entity> similar(String wanted) {
    List<String> words = List.of(wanted.split(" "));
    return byName.entrySet().stream()
        .filter(entry -> List.of(entry.getKey().split(" ")).containsAll(words))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .limit(SIMILAR)
        .toList();
  }

  private List<Held> held(Entity entity, Optional<LocalDate> day) {
    return switch (entity) {
      case Person person -> held(gazetteer.tenures(person), day);
      case Office office -> held(gazetteer.tenures(office), day);
      case State state -> leaders(state, day);
      case Organization organization -> leaders(organization, day);
      case Place place -> List.of();
    };
  }

  /** Without a day, those who are in office still. */
  private List<Held> leaders(Entity body, Optional<LocalDate> day) {
    List<Tenure> tenures = new ArrayList<>();
    for (OfficeType type : LEADERS) {
      for (Office office : gazetteer.offices(body, type)) {
        for (Tenure tenure : gazetteer.tenures(office)) {
          if (day.isPresent() || tenure.until().isEmpty()) {
            tenures.add(tenure);
          }
        }
      }
    }
    return held(tenures, day);
  }

  private List<Held> held(List<Tenure> tenures, Optional<LocalDate> day) {
    return tenures.stream()
        .filter(tenure -> day.map(tenure::covers).orElse(true))
        .map(tenure -> held(tenure, reference.descriptions().get(tenure.iri())))
        .toList();
  }

  private static Held held(Tenure tenure, Description said) {
    return new Held(
        tenure.holder(),
        tenure.office(),
        said.first(Property.FROM).orElseThrow(),
        said.first(Property.UNTIL),
        tenure.acting());
  }

  /**
   * Returns {@code text} in lower case, without diacritics, a leading article and double blanks.
   */
  private static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String single = BLANKS.matcher(plain.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    return ARTICLE.matcher(single).replaceAll("");
  }

  /**
   * What a name may stand for.
   *
   * @param held the offices of a person, the holders of an office, the leaders of a state or body
   */
  public record Answer(Entity entity, List<Held> held) {
    public Answer {
      held = List.copyOf(held);
    }
  }

  /**
   * That somebody held an office.
   *
   * @param from the first day, as exactly as it is known: 2014-08-28, 2014-08 or 2014
   * @param until the last day likewise; empty while it lasts
   * @param acting whether only in the place of a holder
   */
  public record Held(
      Person holder, Office office, String from, Optional<String> until, boolean acting) {}
}
