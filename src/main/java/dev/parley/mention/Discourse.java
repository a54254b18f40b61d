package dev.parley.mention;

import dev.parley.reference.Gazetteer;
import dev.parley.reference.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one article has said so far of its actors; resolves mentions by it.
 *
 * <p>For one article and one thread: mentions are first {@linkplain #introduce introduced}, all of
 * the article's, so that a headline knows the names that the body gives in full, then resolved in
 * text order.
 */
public final class Discourse {

  private final Salience salience = new Salience();
  private final PersonResolver people;
  private final HolderResolver holders;
  private final ReferenceResolver references = new ReferenceResolver(salience);

  /** Creates the discourse of an article published on {@code day}. */
  public Discourse(Gazetteer gazetteer, WordLists words, Optional<LocalDate> day) {
    OfficeResolver offices = new OfficeResolver(gazetteer, words.phrases("parliamentary"), day);
    this.people =
        new PersonResolver(new PersonChooser(offices, words.phrases("ordinary names")), offices);
    this.holders = new HolderResolver(offices, salience);
  }

  /** Notes whom {@code mention} gives a full name or a title. */
  public void introduce(Mention mention) {
    people.introduce(mention);
  }

  /** Returns the family names of people whom only the article introduces. */
  public Set<String> localNames() {
    return people.localNames();
  }

  /**
   * Returns whom {@code mention} stands for; empty where it cannot be told or is nobody.
   *
   * @param before the actors of the same sentence before it, in text order
   */
  public List<Actor> resolve(Mention mention, List<Actor> before) {
    return resolve(mention, before, List.of());
  }

  /**
   * Returns the same.
   *
   * @param acting those whom a pronoun does not mean, for they do something to whom it means
   */
  List<Actor> resolve(Mention mention, List<Actor> before, List<Actor> acting) {
    return switch (mention.type()) {
      case PERSON -> people.resolve(mention);
      case OFFICE -> holders.resolve(mention, before);
      case ADJECTIVE -> mention.people().isEmpty() ? bodies(mention) : people.resolve(mention);
      case BODY, OFFICIALS -> bodies(mention);
      case GROUP -> group(mention);
      case REGIONAL -> List.of(new Actor.NewBody(mention.name().orElseThrow(), Optional.empty()));
      case REFERENCE -> references.resolve(mention.reference().orElseThrow(), before, acting);
      case COUNTERPART ->
          mention.name().isPresent()
              ? List.of(people.counterpart(mention))
              : holders.counterparts(mention, before);
      case PLACE, ONLOOKER, OTHER -> List.of();
    };
  }

  /** Returns the holders of {@code title} for whoever {@code owners} stand for. */
  public List<Actor> holders(Title title, List<Actor> owners) {
    return holders.holders(title, owners);
  }

  /** Says on which day of another year the sentence tells, where it is dated. */
  public void day(Optional<LocalDate> day) {
    holders.day(day);
  }

  /** Says who the last sentence was about: the one whom a pronoun of the next one means first. */
  public void topic(Optional<Actor> actor) {
    references.topic(actor);
  }

  /** Remembers {@code actors} as what the text has just spoken of. */
  public void note(List<Actor> actors) {
    salience.note(actors);
  }

  /** Remembers that {@code actors} were spoken of as several: whom "they" means next. */
  public void noteGroup(List<Actor> actors) {
    salience.noteGroup(actors);
  }

  private static List<Actor> bodies(Mention mention) {
    return mention.bodies().stream().map(Actor::of).toList();
  }

  /** "Syrian rebels"; without a state, "the rebels": the group that was spoken of last. */
  private List<Actor> group(Mention mention) {
    if (mention.bodies().isEmpty()) {
      return salience.latest(Actor::isGroup).map(List::of).orElse(List.of());
    }
    Optional<State> home =
        mention.bodies().stream()
            .filter(State.class::isInstance)
            .map(State.class::cast)
            .findFirst();
    return List.of(new Actor.NewBody(mention.name().orElseThrow(), home));
  }
}
