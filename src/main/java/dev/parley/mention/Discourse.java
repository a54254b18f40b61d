package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Gender;
import dev.parley.reference.Office;
import dev.parley.reference.OfficeType;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.reference.State;
import dev.parley.text.Fold;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one article has said so far of its actors; resolves mentions by it.
 *
 * <p>For one article and one thread: mentions are first {@linkplain #introduce introduced}, all of
 * the article's, so that a headline knows the names that the body gives in full, then resolved in
 * text order.
 */
public final class Discourse {

  private static final int SURE = 2;

  /** How many actors, and groups of them, are remembered: more than any reader has in mind. */
  static final int MEMORY = 200;

  private static final Pattern UNHEARD = Pattern.compile("[aeiouyhj.']");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

  private final OfficeResolver offices;
  private final Set<String> ordinary;
  private final Set<Person> named = new HashSet<>();
  private final Map<String, Actor> newPeople = new HashMap<>();
  private final SequencedSet<Actor> salient = new LinkedHashSet<>();
  private final Deque<List<Actor>> groups = new ArrayDeque<>();
  private Optional<LocalDate> told = Optional.empty();
  private final Set<Entity> bodies = new LinkedHashSet<>();

  /** Creates the discourse of an article published on {@code day}. */
  public Discourse(Gazetteer gazetteer, WordLists words, Optional<LocalDate> day) {
    this.ordinary = words.phrases("ordinary names");
    this.offices = new OfficeResolver(gazetteer, words.phrases("parliamentary"), day);
  }

  /** Notes whom {@code mention} gives a full name or a title. */
  public void introduce(Mention mention) {
    bodies.addAll(mention.bodies());
    if (mention.name().isEmpty()
        || mention.type() != Type.PERSON && mention.type() != Type.COUNTERPART) {
      return;
    }
    boolean full = mention.name().filter(name -> name.indexOf(' ') > 0).isPresent();
    if (full || mention.title().isPresent()) {
      choose(mention).ifPresent(named::add);
    }
    if (mention.people().isEmpty()
        && (mention.title().isPresent() || mention.type() == Type.COUNTERPART)) {
      newPerson(mention);
    }
  }

  /** Returns the family names of people whom only the article introduces. */
  public Set<String> localNames() {
    return Set.copyOf(newPeople.keySet());
  }

  /**
   * Returns whom {@code mention} stands for; empty where it cannot be told or is nobody.
   *
   * @param before the actors of the same sentence before it, in text order
   */
  public List<Actor> resolve(Mention mention, List<Actor> before) {
    return switch (mention.type()) {
      case PERSON -> person(mention).map(List::of).orElse(List.of());
      case OFFICE -> office(mention, before);
      case ADJECTIVE ->
          mention.people().isEmpty()
              ? bodiesOf(mention)
              : person(mention).map(List::of).orElse(List.of());
      case BODY, OFFICIALS -> bodiesOf(mention);
      case GROUP ->
          mention.bodies().isEmpty()
              ? recentGroup()
              : List.of(
                  new Actor.NewBody(
                      mention.name().orElseThrow(),
                      mention.bodies().stream()
                          .filter(State.class::isInstance)
                          .map(State.class::cast)
                          .findFirst()));
      case REFERENCE -> reference(mention, before);
      case COUNTERPART -> counterpart(mention, before);
      case PLACE, OTHER -> List.of();
    };
  }

  /** Says on which day of another year the sentence tells, where it is dated. */
  public void day(Optional<LocalDate> day) {
    told = day;
  }

  /** Remembers {@code actors} as what the text has just spoken of. */
  public void note(List<Actor> actors) {
    for (Actor actor : actors) {
      salient.addLast(actor);
      if (salient.size() > MEMORY) {
        salient.removeFirst();
      }
    }
  }

  /** Remembers that {@code actors} were spoken of as several: whom "they" means next. */
  public void noteGroup(List<Actor> actors) {
    groups.addLast(actors);
    if (groups.size() > MEMORY) {
      groups.removeFirst();
    }
  }

  private static List<Actor> bodiesOf(Mention mention) {
    return mention.bodies().stream().map(Discourse::body).toList();
  }

  private static Actor body(Entity body) {
    return switch (body) {
      case State state -> new Actor.StateActor(state);
      case Organization organization -> new Actor.Body(organization);
      case Office office -> throw new IllegalArgumentException(office.iri());
      case Person person -> throw new IllegalArgumentException(person.iri());
      case dev.parley.reference.Place place -> throw new IllegalArgumentException(place.iri());
    };
  }

  // People

  private Optional<Actor> person(Mention mention) {
    Optional<Person> known = choose(mention);
    if (known.isPresent()) {
      return Optional.of(known(known.get(), mention.title(), mention.bodies(), mention.former()));
    }
    Actor local = newPeople.get(surname(mention));
    if (local != null && mention.title().isEmpty()) {
      return Optional.of(local);
    }
    return mention.title().isPresent() ? Optional.of(newPerson(mention)) : Optional.empty();
  }

  private Actor known(Person person, Optional<Title> title, List<Entity> given, boolean former) {
    Collection<Entity> bodies = given.isEmpty() ? offices.bodies(person) : given;
    Optional<Office> office = title.flatMap(text -> offices.office(text, bodies));
    Optional<Office> held =
        office.or(() -> offices.current(person).map(dev.parley.reference.Tenure::office));
    Optional<Entity> party =
        office
            .flatMap(Office::body)
            .or(() -> given.stream().findFirst())
            .or(() -> offices.party(person));
    return new Actor.KnownPerson(person, former ? Optional.empty() : held, party);
  }

  private Actor newPerson(Mention mention) {
    String surname = surname(mention);
    Actor before = newPeople.get(surname);
    if (before != null && mention.bodies().isEmpty()) {
      return before;
    }
    Optional<Office> office =
        mention
            .title()
            .flatMap(
                title ->
                    mention.bodies().stream()
                        .flatMap(body -> offices.office(title, body).stream())
                        .findFirst());
    Actor person =
        new Actor.NewPerson(
            mention.name().orElseThrow(),
            mention.title().map(Title::text),
            mention.former() ? Optional.empty() : office,
            mention.bodies().stream().findFirst());
    newPeople.merge(surname, person, (one, other) -> one.party().isPresent() ? one : other);
    return newPeople.get(surname);
  }

  private static String surname(Mention mention) {
    String name = Fold.fold(mention.name().orElseThrow());
    int end = name.length();
    int space = name.lastIndexOf(' ');
    int hyphen = name.indexOf('-', Math.max(0, space));
    return name.substring(Math.max(space, hyphen) + 1, end);
  }

  /** Returns the one of the people of that name whom title, state, article and day speak for. */
  private Optional<Person> choose(Mention mention) {
    Person best = null;
    int bestScore = SURE - 1;
    boolean tie = false;
    for (Person person : mention.people()) {
      int score = score(person, mention);
      if (score > bestScore) {
        best = person;
        bestScore = score;
        tie = false;
      } else if (score == bestScore && best != null && !best.equals(person)) {
        tie = true;
      }
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }

  private int score(Person person, Mention mention) {
    String name = Fold.fold(mention.name().orElse(""));
    boolean full = name.indexOf(' ') > 0 && isNameOf(person, name);
    int score = named.contains(person) ? 4 : 0;
    score += full ? 3 : 0;
    score += offices.currency(person);
    score += offices.leads(person) ? 1 : 0;
    if (ordinary.contains(Fold.lower(name))
        && mention.title().isEmpty()
        && mention.bodies().isEmpty()) {
      score -= 2;
    }
    if (!mention.bodies().isEmpty()) {
      boolean belongs = mention.bodies().stream().anyMatch(body -> offices.belongs(person, body));
      score += belongs ? 2 : full ? -2 : -8;
    }
    if (mention.title().isPresent()) {
      Title title = mention.title().get();
      boolean checkable = !title.offices().isEmpty() || !title.types().isEmpty();
      if (offices.holds(person, title)) {
        score += 4;
      } else if (offices.held(person, title)) {
        score += 2;
      } else if (checkable && !full) {
        score -= 5;
      } else if (!full) {
        score -= 1;
      }
    }
    if (name.indexOf(' ') > 0 && !full) {
      // the family name fits but the given name differs: only an office can make it the same person
      score -= mention.title().filter(title -> offices.holds(person, title)).isPresent() ? 2 : 9;
    }
    return score;
  }

  private static boolean isNameOf(Person person, String name) {
    String label = Fold.fold(person.label());
    return label.equals(name) || name.length() > 3 && sharesGivenName(label, name);
  }

  /** Returns whether two given names are spellings of one, or one is the beginning of the other. */
  private static boolean sharesGivenName(String label, String name) {
    String one = Fold.lower(label).split("[ -]")[0];
    String other = Fold.lower(name).split("[ -]")[0];
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return longer.startsWith(shorter)
        || shorter.charAt(0) == longer.charAt(0) && skeleton(one).equals(skeleton(other));
  }

  private static String skeleton(String name) {
    return DOUBLED.matcher(UNHEARD.matcher(name).replaceAll("")).replaceAll("$1");
  }

  // Groups and offices

  /** "the rebels": the group that was spoken of last. */
  private List<Actor> recentGroup() {
    return latest(
            actor ->
                actor instanceof Actor.NewBody
                    || actor instanceof Actor.Body body && !body.organization().international())
        .map(List::of)
        .orElse(List.of());
  }

  /** Returns the holders of {@code title} for whoever {@code owners} stand for. */
  public List<Actor> holders(Title title, List<Actor> owners) {
    List<Actor> holders = new ArrayList<>();
    for (Actor owner : owners) {
      owner.party().ifPresent(body -> holders.add(holder(title, body, false)));
    }
    return holders;
  }

  private List<Actor> office(Mention mention, List<Actor> before) {
    Title title = mention.title().orElseThrow();
    if (mention.bodies().isEmpty()) {
      return title.plural() ? recentHolders(title) : recentHolder(title, before);
    }
    List<Actor> actors = new ArrayList<>();
    for (Entity body : mention.bodies()) {
      actors.add(holder(title, body, mention.former()));
    }
    return actors;
  }

  private Actor holder(Title title, Entity body, boolean former) {
    Optional<Actor> recent =
        latest(
            actor ->
                actor.party().filter(body::equals).isPresent()
                    && isPerson(actor)
                    && bears(actor, title));
    if (recent.isPresent() && stillHeld(recent.get(), title)) {
      return recent.get();
    }
    Optional<Office> office = offices.office(title, body);
    Optional<Person> holder =
        former ? Optional.empty() : office.flatMap(known -> offices.holder(known, told));
    if (holder.isPresent()) {
      return new Actor.KnownPerson(holder.get(), office, Optional.of(body));
    }
    return new Actor.OfficeHolder(singular(title), office, Optional.of(body));
  }

  private boolean stillHeld(Actor actor, Title title) {
    return told.isEmpty()
        || actor instanceof Actor.KnownPerson known
            && offices.heldOn(known.person(), title, told.get());
  }

  private static String singular(Title title) {
    String text = title.text();
    return title.plural() && text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }

  private boolean bears(Actor actor, Title title) {
    return switch (actor) {
      case Actor.KnownPerson known ->
          known.office().filter(office -> title.offices().contains(office)).isPresent()
              || offices.holds(known.person(), title)
              || offices.held(known.person(), title) && known.office().isEmpty();
      case Actor.NewPerson person ->
          person.title().filter(text -> text.equals(title.text())).isPresent()
              || person.office().filter(office -> title.offices().contains(office)).isPresent()
              || person
                  .office()
                  .filter(office -> title.types().contains(office.type()))
                  .isPresent();
      case Actor.OfficeHolder holder -> holder.title().equals(title.text());
      case Actor.StateActor state -> false;
      case Actor.Body body -> false;
      case Actor.NewBody body -> false;
    };
  }

  private static boolean isPerson(Actor actor) {
    return actor instanceof Actor.KnownPerson || actor instanceof Actor.NewPerson;
  }

  private List<Actor> recentHolder(Title title, List<Actor> before) {
    return latest(actor -> isPerson(actor) && bears(actor, title) && !before.contains(actor))
        .or(() -> latest(actor -> isPerson(actor) && bears(actor, title)))
        .map(List::of)
        .orElse(List.of());
  }

  private List<Actor> recentHolders(Title title) {
    for (List<Actor> group : groups.reversed()) {
      if (group.stream().allMatch(actor -> bears(actor, title))) {
        return group;
      }
    }
    return List.of();
  }

  private Optional<Actor> latest(java.util.function.Predicate<Actor> which) {
    for (Actor actor : salient.reversed()) {
      if (which.test(actor)) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  // References

  private List<Actor> reference(Mention mention, List<Actor> before) {
    Reference reference = mention.reference().orElseThrow();
    return switch (reference.kind()) {
      case HE -> pronoun(Gender.MALE, before);
      case SHE -> pronoun(Gender.FEMALE, before);
      case THEY -> lastGroup(before);
      case IT -> bodyBefore(before);
      case LEADERS, SIDES -> several(reference, before);
    };
  }

  private static List<Actor> bodyBefore(List<Actor> before) {
    for (Actor actor : before.reversed()) {
      if (!isPerson(actor)) {
        return List.of(actor);
      }
    }
    return List.of();
  }

  private List<Actor> pronoun(Gender gender, List<Actor> before) {
    for (Actor actor : before) {
      if (isPerson(actor) && agrees(actor, gender)) {
        return List.of(actor);
      }
    }
    return latest(actor -> isPerson(actor) && actor.equals(topic) && agrees(actor, gender))
        .or(() -> latest(actor -> isPerson(actor) && agrees(actor, gender)))
        .map(List::of)
        .orElse(List.of());
  }

  private Actor topic;

  /** Says who the last sentence was about: the one whom a pronoun of the next one means first. */
  public void topic(Optional<Actor> actor) {
    actor.ifPresent(about -> topic = about);
  }

  private static boolean agrees(Actor actor, Gender gender) {
    return !(actor instanceof Actor.KnownPerson known)
        || known.person().gender() == Gender.UNKNOWN
        || known.person().gender() == gender;
  }

  /** Returns two people of the sentence, else whoever was last spoken of as several. */
  private List<Actor> lastGroup(List<Actor> before) {
    List<Actor> people = before.stream().filter(Discourse::isPerson).toList();
    if (parties(people).size() > 1) {
      return people;
    }
    return groups.isEmpty() ? List.of() : groups.getLast();
  }

  /** "the two leaders", "both sides", "the four countries". */
  private List<Actor> several(Reference reference, List<Actor> before) {
    boolean people = reference.kind() == Reference.Kind.LEADERS;
    int count = reference.count();
    if (!people) {
      for (List<Actor> group : groups.reversed()) {
        if ((count == 0 || group.size() == count)
            && group.size() > 1
            && group.stream().noneMatch(Discourse::isPerson)) {
          return group;
        }
      }
    }
    for (List<Actor> group : groups.reversed()) {
      boolean fits = people ? group.stream().allMatch(Discourse::isPerson) : true;
      if (fits && (count == 0 || group.size() == count) && parties(group).size() == group.size()) {
        return people ? group : states(group);
      }
    }
    int wanted = count == 0 ? 2 : count;
    List<Actor> found = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    List<Actor> order = new ArrayList<>(salient);
    order.addAll(before);
    for (Actor actor : order.reversed()) {
      Object party = actor.party().isPresent() ? actor.party().get() : actor;
      if ((!people || isPerson(actor)) && found.size() < wanted && seen.add(party)) {
        found.addFirst(actor);
      }
    }
    return found.size() < wanted ? List.of() : people ? found : states(found);
  }

  private static Set<Object> parties(List<Actor> actors) {
    Set<Object> parties = new HashSet<>();
    actors.forEach(actor -> parties.add(actor.party().isPresent() ? actor.party().get() : actor));
    return parties;
  }

  private static List<Actor> states(List<Actor> actors) {
    return actors.stream().map(actor -> actor.party().map(Discourse::body).orElse(actor)).toList();
  }

  // Counterparts

  private List<Actor> counterpart(Mention mention, List<Actor> before) {
    if (mention.name().isPresent()) {
      Optional<Person> known = choose(mention);
      return List.of(
          known
              .map(person -> known(person, Optional.empty(), mention.bodies(), false))
              .orElseGet(() -> newPerson(mention)));
    }
    Optional<OfficeType> type =
        before.reversed().stream()
            .filter(Discourse::isPerson)
            .findFirst()
            .or(() -> latest(Discourse::isPerson))
            .flatMap(Discourse::officeType);
    List<Actor> actors = new ArrayList<>();
    for (Entity body : mention.bodies()) {
      Optional<Office> office = type.flatMap(of -> offices.ofType(body, of));
      Optional<Person> holder = office.flatMap(known -> offices.holder(known, told));
      if (holder.isPresent()) {
        actors.add(new Actor.KnownPerson(holder.get(), office, Optional.of(body)));
      } else {
        actors.add(new Actor.OfficeHolder("counterpart", office, Optional.of(body)));
      }
    }
    return actors;
  }

  private static Optional<OfficeType> officeType(Actor actor) {
    return switch (actor) {
      case Actor.KnownPerson known -> known.office().map(Office::type);
      case Actor.NewPerson person -> person.office().map(Office::type);
      case Actor.OfficeHolder holder -> holder.office().map(Office::type);
      case Actor.StateActor state -> Optional.empty();
      case Actor.Body body -> Optional.empty();
      case Actor.NewBody body -> Optional.empty();
    };
  }
}
