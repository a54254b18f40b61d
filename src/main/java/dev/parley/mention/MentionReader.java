package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.text.PhraseTable.Match;
import dev.parley.text.Token;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads noun groups of one sentence: determiner, modifiers, bodies, title or head, name,
 * apposition.
 */
final class MentionReader {

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "both", "his", "her", "its", "their", "our", "these", "those");

  private static final int RANKS = 3;

  private final TokenRow row;
  private final Set<String> localNames;
  private final ReferenceReader references;
  private final ModifierReader modifiers;
  private final PersonReader persons;
  private final TitledReader titles;
  private final FollowerReader followers;
  private final CounterpartReader counterparts;
  private final OfficialsReader officials;
  private final BodyReader bodies;
  private final NameReader names;

  MentionReader(TokenRow row, Set<String> localNames) {
    this.row = row;
    this.localNames = localNames;
    UnknownNames unknown = new UnknownNames(row);
    OwnerReader owners = new OwnerReader(row);
    this.references = new ReferenceReader(row);
    this.modifiers = new ModifierReader(row, unknown);
    this.persons = new PersonReader(row, unknown, new AppositionReader(row, modifiers, owners));
    this.followers = new FollowerReader(row, persons);
    this.titles = new TitledReader(row, owners, persons);
    this.counterparts = new CounterpartReader(row, owners, persons);
    this.officials = new OfficialsReader(row, unknown, owners, persons);
    this.bodies = new BodyReader(row);
    this.names = new NameReader(row, unknown, localNames);
  }

  /** Returns the small words that begin a noun group, besides those of lists and names. */
  static Set<String> openers() {
    Set<String> openers = new HashSet<>(DETERMINERS);
    openers.addAll(Reference.pronouns());
    openers.addAll(ReferenceReader.counts());
    return openers;
  }

  static boolean isDeterminer(Token token) {
    return DETERMINERS.contains(token.lower());
  }

  /** Returns the noun group that begins at token {@code at}. */
  Optional<Mention> readAt(int at) {
    Token token = row.token(at);
    return token.isWord() && (row.classes().mayOpen(token) || localNames.contains(token.key()))
        ? readFrom(at)
        : Optional.empty();
  }

  /** Returns the same, whatever the word at {@code at} is. */
  Optional<Mention> readFrom(int at) {
    boolean named = row.nameAt(at).filter(match -> match.length() > 1).isPresent();
    Optional<Mention> phrase = named ? Optional.empty() : references.read(at);
    if (phrase.isPresent()) {
      return phrase;
    }
    Token token = row.token(at);
    boolean determined = !named && isDeterminer(token) && row.has(at + 1);
    Optional<Mention> pronoun =
        Reference.of(token.lower())
            .filter(reference -> reference.kind() != Reference.Kind.IT || references.acts(at + 1))
            .map(reference -> Mention.of(at, at, reference));
    return pronoun.isPresent() && !isDeterminer(token)
        ? pronoun
        : read(new NounGroup(at, determined ? at + 1 : at)).or(() -> pronoun);
  }

  private Optional<Mention> read(NounGroup group) {
    if (group.at() > group.first() && titles.isNone(group.at())) {
      return Optional.empty();
    }
    Optional<Mention> memorial = names.readMemorial(group.at());
    if (memorial.isPresent()) {
      return memorial;
    }
    modifiers.read(group);
    if (!row.has(group.at())) {
      return bare(group);
    }
    Optional<Mention> whole = officials.readBacked(group).or(() -> followers.read(group));
    if (whole.isPresent()) {
      return whole;
    }
    readDeputy(group);
    Optional<Mention> person = titles.readLong(group);
    if (person.isPresent()) {
      return person;
    }
    int onlooker = row.lengthAt("no actors", group.at());
    if (onlooker > 0 && row.officeAt(group.at()).map(Match::length).orElse(0) <= onlooker) {
      return Optional.of(officials.readOnlooker(group, onlooker));
    }
    Optional<Mention> counterpart = counterparts.read(group);
    if (counterpart.isPresent()) {
      return counterpart;
    }
    Optional<Mention> regional = officials.readRegional(group);
    if (regional.isPresent()) {
      return regional;
    }
    Optional<Match<Title>> title = row.titleAt(group.at());
    int length = officials.lengthAt(group);
    boolean envoys = length > 0 && length == row.lengthAt("envoys", group.at());
    if (title.isPresent() && title.get().length() >= (envoys ? length + 1 : length)) {
      return titles.read(group, title.get());
    }
    return unnamed(group, length).or(() -> named(group)).or(() -> bare(group));
  }

  private void readDeputy(NounGroup group) {
    int deputy = row.lengthAt("deputy", group.at());
    for (int rank = 0; rank < RANKS && deputy > 0 && row.titleAt(group.at()).isEmpty(); rank++) {
      group.deputy();
      group.read(deputy);
      deputy = row.lengthAt("deputy", group.at());
    }
    if (group.isDeputy() && group.bodies().isEmpty()) {
      modifiers.read(group);
    }
  }

  private Optional<Mention> unnamed(NounGroup group, int officialsLength) {
    int length = officialsLength > 0 ? officialsLength : officials.peopleAt(group);
    if (length > 0) {
      return Optional.of(officials.read(group, length));
    }
    int heads = officials.groupAt(group);
    return heads > 0 ? Optional.of(officials.readGroup(group, heads)) : Optional.empty();
  }

  private Optional<Mention> named(NounGroup group) {
    return noble(group).or(() -> person(group));
  }

  /** "King Abdullah", "Mr. Putin". */
  private Optional<Mention> noble(NounGroup group) {
    int at = group.at();
    int length = row.lengthAt("noble titles", at);
    if (length == 0) {
      return Optional.empty();
    }
    Optional<Title> rank =
        row.officeAt(at)
            .map(Match::value)
            .or(() -> Optional.of(Title.of(row.lower(at, at + length - 1), Set.of(), false)));
    return persons.read(group, at + length, rank);
  }

  private Optional<Mention> person(NounGroup group) {
    boolean owned = group.isAdjectival() && !row.isPossessive(group.at() - 1);
    boolean alone = group.bodies().isEmpty();
    if (!alone && !group.isAdjectival()) {
      return Optional.empty();
    }
    Optional<Mention> person = persons.read(group, group.at(), Optional.empty());
    if (person.isEmpty() || owned && !alone && person.get().people().isEmpty()) {
      return Optional.empty();
    }
    group.readTo(person.get().last() + 1);
    boolean modifies =
        person.get().type() == Type.PERSON
            && person.get().title().isEmpty()
            && row.lengthAt("modified by names", group.at()) > 0;
    return modifies ? Optional.of(officials.readLed(group, person.get())) : person;
  }

  private Optional<Mention> bare(NounGroup group) {
    if (!group.bodies().isEmpty()) {
      return Optional.of(bodies.read(group));
    }
    return group.first() == group.at() && row.has(group.at())
        ? names.read(group.at())
        : Optional.empty();
  }
}
