package dev.parley.mention;

import dev.parley.mention.Mention.Number;
import dev.parley.mention.Mention.Type;
import dev.parley.reference.Entity;
import dev.parley.reference.NameType;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.reference.State;
import dev.parley.text.PhraseTable;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads noun groups of one sentence: determiner, modifiers, bodies, title or head, name,
 * apposition.
 */
final class MentionReader {

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "both", "his", "her", "its", "their", "our", "these", "those");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "him", "her", "they", "them", "his", "their", "its");
  private static final Map<String, Integer> COUNTS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8);
  private static final Set<String> PEOPLE_HEADS =
      Set.of(
          "leaders",
          "men",
          "women",
          "presidents",
          "ministers",
          "premiers",
          "politicians",
          "statesmen",
          "officials",
          "diplomats",
          "envoys",
          "pair",
          "duo",
          "counterparts");
  private static final Set<String> BODY_HEADS =
      Set.of(
          "countries",
          "sides",
          "nations",
          "states",
          "governments",
          "neighbors",
          "neighbours",
          "allies",
          "parties",
          "delegations",
          "groups",
          "koreas",
          "teams",
          "negotiators",
          "powers",
          "rivals",
          "foes",
          "enemies",
          "capitals");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "bint", "ibn", "ben", "de", "da", "do", "dos", "das", "di", "del",
          "della", "der", "den", "van", "von", "ter", "ten", "la", "le", "du", "abu", "ul", "ur",
          "e", "y", "bar", "ould", "ag", "arap", "zu", "af");

  /** Small words that begin a noun group by themselves, besides those of lists and names. */
  static final Set<String> OPENERS =
      Stream.of(
              DETERMINERS,
              PRONOUNS,
              COUNTS.keySet(),
              PARTICLES,
              Set.of("counterpart", "counterparts", "colleague", "colleagues", "opposite"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_NAME = 10;

  private final MentionFinder finder;
  private final Sentence sentence;
  private final List<Token> tokens;

  private final Set<String> localNames;

  MentionReader(MentionFinder finder, Sentence sentence, Set<String> localNames) {
    this.finder = finder;
    this.localNames = localNames;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** Returns the noun group that begins at token {@code at}. */
  Optional<Mention> readAt(int at) {
    Token token = tokens.get(at);
    return token.isWord() && (finder.mayOpen(token) || localNames.contains(token.key()))
        ? readFrom(at)
        : Optional.empty();
  }

  /** Returns the same, whatever the word at {@code at} is. */
  Optional<Mention> readFrom(int at) {
    Token token = tokens.get(at);
    boolean named = finder.nameAt(sentence, at).filter(match -> match.length() > 1).isPresent();
    Optional<Mention> reference = named ? Optional.empty() : reference(at);
    if (reference.isPresent()) {
      return reference;
    }
    boolean determined = DETERMINERS.contains(token.lower()) && at + 1 < tokens.size();
    Group group = new Group(at, determined ? at + 1 : at);
    if (determined && POSSESSIVES.contains(token.lower())) {
      group.possessed = true;
    }
    Optional<Mention> read = isPlainPronoun(token) ? Optional.empty() : group.read();
    if (read.isEmpty() && PRONOUNS.contains(token.lower())) {
      return Optional.of(plain(at, at, Type.REFERENCE, token.lower(), number(token.lower())));
    }
    return read;
  }

  private static boolean isPlainPronoun(Token token) {
    return PRONOUNS.contains(token.lower()) && !DETERMINERS.contains(token.lower());
  }

  private static Number number(String pronoun) {
    return pronoun.startsWith("the") ? Number.MANY : Number.ONE;
  }

  /** "the two leaders", "both sides", "the pair". */
  private Optional<Mention> reference(int at) {
    boolean both = is(at, "both");
    int next = is(at, "the") || both || is(at, "these") || is(at, "those") ? at + 1 : at;
    Integer count = next < tokens.size() ? COUNTS.get(tokens.get(next).lower()) : null;
    if (count != null) {
      next++;
    }
    if (next == at || next >= tokens.size()) {
      return Optional.empty();
    }
    int head = skipModifiers(next);
    String word = head < tokens.size() ? tokens.get(head).lower() : "";
    Number number = both || count != null && count == 2 ? Number.TWO : Number.MANY;
    if (BODY_HEADS.contains(word)
        && (both || count != null || word.equals("sides") || word.equals("parties"))) {
      return Optional.of(plain(at, head, Type.REFERENCE, label(count, both) + "sides", number));
    }
    if (word.equals("pair") || word.equals("duo")) {
      return Optional.of(plain(at, head, Type.REFERENCE, "2 leaders", Number.TWO));
    }
    boolean titled = count != null || both;
    Optional<PhraseTable.Match<Title>> title =
        head < tokens.size() ? finder.titles.longestAt(tokens, head) : Optional.empty();
    if (PEOPLE_HEADS.contains(word)
            && (titled || word.equals("leaders") && is(at, "the") && !followedByOf(head + 1))
        || titled && title.isPresent() && title.get().value().plural()) {
      int last = title.map(match -> head + match.length() - 1).orElse(head);
      return followedByOf(last + 1)
          ? Optional.empty()
          : Optional.of(plain(at, last, Type.REFERENCE, label(count, both) + "leaders", number));
    }
    if (count != null
        && is(at, "the")
        && count == 2
        && (next >= tokens.size()
            || finder.isClosed(tokens.get(next))
            || finder.isVerb(tokens.get(next)))) {
      return Optional.of(plain(at, next - 1, Type.REFERENCE, "2 leaders", Number.TWO));
    }
    return Optional.empty();
  }

  private static String label(Integer count, boolean both) {
    return count != null ? count + " " : both ? "2 " : "";
  }

  private boolean followedByOf(int at) {
    return is(at, "of") || is(at, "from");
  }

  private int skipModifiers(int at) {
    int next = at;
    while (next < tokens.size()) {
      int length = finder.words.lengthAt("title modifiers", tokens, next);
      if (length == 0) {
        return next;
      }
      next += length;
    }
    return next;
  }

  private Mention plain(int first, int last, Type type, String name, Number number) {
    return new Mention(
        first,
        last,
        type,
        Optional.of(name),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        number,
        false);
  }

  private boolean is(int at, String word) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
  }

  private boolean isHyphen(int at) {
    return is(at, "-") || is(at, "\u2013");
  }

  /** A noun group in the course of being read. */
  private final class Group {
    private final int first;
    private int at;
    private boolean possessed;
    private boolean former;
    private boolean elect;
    private boolean deputy;
    private final List<Entity> bodies = new ArrayList<>();
    private boolean adjectives;
    private Optional<Location> place = Optional.empty();

    Group(int first, int at) {
      this.first = first;
      this.at = at;
    }

    Optional<Mention> read() {
      modifiers();
      if (at >= tokens.size()) {
        return bodies.isEmpty() ? Optional.empty() : bare();
      }
      int noActor = finder.words.lengthAt("no actors", tokens, at);
      if (noActor > 0 && (!bodies.isEmpty() || tokens.get(at).isWord())) {
        return spokesman(noActor);
      }
      if (finder.words.lengthAt("deputy", tokens, at) > 0 && titleAt(at).isEmpty()) {
        deputy = true;
        at += finder.words.lengthAt("deputy", tokens, at);
      }
      Optional<PhraseTable.Match<Title>> title = titleAt(at);
      int counterpart = counterpartLength(at);
      if (counterpart > 0) {
        return counterpart(counterpart);
      }
      int officials = finder.words.lengthAt("officials", tokens, at);
      if (bodies.isEmpty() && !fromBodies(at + officials)) {
        officials = 0;
      }
      if (title.isPresent() && title.get().length() >= officials) {
        return titled(title.get());
      }
      if (officials > 0) {
        return officials(officials);
      }
      int people =
          bodies.stream().anyMatch(Group::isNegotiatingGroup)
              ? finder.words.lengthAt("organization people", tokens, at)
              : 0;
      if (people > 0) {
        return officials(people);
      }
      int heads = finder.words.lengthAt("group heads", tokens, at);
      if (bodies.isEmpty()
          && heads > 0
          && finder.words.lengthAt("armed groups", tokens, at) != heads) {
        heads = 0;
      }
      if (heads > 0) {
        return group(heads);
      }
      int noble = finder.words.lengthAt("noble titles", tokens, at);
      if (noble > 0 && at + noble < tokens.size()) {
        Optional<Title> rank = nobleTitle(noble);
        Optional<Mention> person = person(at + noble, rank);
        if (person.isPresent()) {
          return person.map(mention -> ennobled(mention, rank));
        }
      }
      boolean possessor = possessorBefore();
      Optional<Mention> person = person(at, Optional.empty());
      if (person.isPresent()
          && (bodies.isEmpty() || !adjectives || possessor || !person.get().people().isEmpty())) {
        at = person.get().last() + 1;
        boolean modifies =
            person.get().title().isEmpty()
                && finder.words.lengthAt("modified by names", tokens, at) > 0;
        return modifies ? person.map(mention -> mention.as(Type.ADJECTIVE)) : person;
      }
      if (!bodies.isEmpty()) {
        return bare();
      }
      return first == at ? other() : Optional.empty();
    }

    private static boolean isNegotiatingGroup(Entity body) {
      return body instanceof Organization organization && !organization.international();
    }

    private boolean possessorBefore() {
      return at > 0 && tokens.get(at - 1).isPossessive();
    }

    /** Reads "former", "Russian", "Iran's", "the Iranian, Russian and Turkish". */
    private void modifiers() {
      while (at < tokens.size()) {
        int length = finder.words.lengthAt("title modifiers", tokens, at);
        if (length > 0 && !startsName(at)) {
          former |= finder.words.lengthAt("former", tokens, at) > 0;
          at += length;
          if (isHyphen(at) && titleAt(at + 1).isPresent()) {
            at++;
          }
          continue;
        }
        if (isHyphen(at) && at > first && is(at - 1, "ex")) {
          at++;
          continue;
        }
        if (!body()) {
          return;
        }
      }
    }

    private boolean startsName(int index) {
      return tokens.get(index).isCapitalized()
          && finder.nameAt(sentence, index).filter(match -> match.length() > 1).isPresent();
    }

    /** Reads one body, with the comma or conjunction that joins it to those before. */
    private boolean body() {
      int next = at;
      if (!bodies.isEmpty() && adjectives) {
        next = afterJoint(next);
      } else if (!bodies.isEmpty()) {
        return false;
      }
      Optional<PhraseTable.Match<NameTable.Senses>> match =
          next < tokens.size() ? finder.nameAt(sentence, next) : Optional.empty();
      if (match.isEmpty() || inUnknownName(next, match.get())) {
        return false;
      }
      NameTable.Senses senses = match.get().value();
      int end = next + match.get().length();
      Optional<Entity> named = senses.body();
      Optional<Entity> demonym =
          senses.has(NameType.NAME) && named.isPresent() ? Optional.empty() : senses.demonym();
      boolean possessive = end < tokens.size() && tokens.get(end).isPossessive();
      if (senses.isFullName() && !possessive && demonym.isEmpty() && named.isEmpty()) {
        return false;
      }
      if (next != at && demonym.isEmpty() && !(possessive || isAbbreviation(next))) {
        return false;
      }
      if (demonym.isPresent() && !possessive) {
        if (next != at && !headFollows(end)) {
          return false;
        }
        adjectives = true;
        bodies.add(demonym.get());
        at = end;
        return true;
      }
      if (named.isPresent()) {
        boolean head =
            possessive || isAbbreviation(next)
                ? headFollows(possessive ? end + 1 : end)
                : headFollowsAtOnce(end);
        if (!bodies.isEmpty() && !head) {
          return false;
        }
        if (bodies.isEmpty() && !head && !possessive) {
          place = location(senses);
        }
        adjectives = possessive && head || head;
        bodies.add(named.get());
        if (senses.place().isPresent() && bodies.size() == 1 && !head) {
          place = location(senses);
        }
        at = possessive && head ? end + 1 : end;
        return true;
      }
      return false;
    }

    private boolean isTight(int index) {
      return index > 0
          && index + 1 < tokens.size()
          && tokens.get(index - 1).end() == tokens.get(index).begin()
          && tokens.get(index).end() == tokens.get(index + 1).begin();
    }

    private boolean isAbbreviation(int index) {
      return tokens.get(index).text().contains(".") || tokens.get(index).isAllCaps();
    }

    private int afterJoint(int index) {
      int next = index;
      if (is(next, ",") || isTight(next) && (isHyphen(next) || is(next, "/"))) {
        next++;
      }
      if (is(next, "and") || is(next, "or") || is(next, "&")) {
        next++;
      }
      if (next > index && is(next, "the")) {
        next++;
      }
      return next;
    }

    /**
     * Returns whether a title, officials, a group or a name stands behind modifiers at {@code
     * index}.
     */
    private boolean headFollows(int index) {
      int next = index;
      for (int skipped = 0; skipped < 12 && next < tokens.size(); skipped++) {
        if (titleAt(next).isPresent()
            || finder.words.lengthAt("officials", tokens, next) > 0
            || finder.words.lengthAt("group heads", tokens, next) > 0
            || finder.words.lengthAt("deputy", tokens, next) > 0
            || finder.words.lengthAt("no actors", tokens, next) > 0
            || is(next, "counterpart")
            || is(next, "counterparts")
            || is(next, "colleague")
            || is(next, "colleagues")
            || is(next, "opposite")) {
          return true;
        }
        Optional<PhraseTable.Match<NameTable.Senses>> match = finder.nameAt(sentence, next);
        int modifier = finder.words.lengthAt("title modifiers", tokens, next);
        if (modifier > 0) {
          next += modifier;
        } else if (match.isPresent() && match.get().value().people().size() > 0 && next == index) {
          return index > 0 && tokens.get(index - 1).isPossessive();
        } else if (match.isPresent() && match.get().value().demonym().isPresent()) {
          next += match.get().length();
        } else if (is(next, ",") || is(next, "and") || isHyphen(next)) {
          next++;
        } else {
          return false;
        }
      }
      return false;
    }

    /** Returns whether the head stands behind {@code index} with nothing but modifiers between. */
    private boolean headFollowsAtOnce(int index) {
      int next = index;
      while (next < tokens.size()) {
        int modifier = finder.words.lengthAt("title modifiers", tokens, next);
        if (modifier == 0) {
          break;
        }
        next += modifier;
      }
      return next < tokens.size()
          && !is(next, ",")
          && !is(next, "and")
          && !isHyphen(next)
          && headFollows(next)
          && finder
              .nameAt(sentence, next)
              .filter(match -> match.value().demonym().isPresent())
              .isEmpty();
    }

    private Optional<PhraseTable.Match<Title>> titleAt(int index) {
      if (index >= tokens.size()) {
        return Optional.empty();
      }
      Optional<PhraseTable.Match<Title>> title = finder.titles.longestAt(tokens, index);
      if (title.isPresent() || index + 1 >= tokens.size()) {
        return title;
      }
      return finder.words.lengthAt("portfolios", tokens, index) > 0
          ? portfolioTitle(index)
          : Optional.empty();
    }

    /** "economy minister", "culture and tourism minister". */
    private Optional<PhraseTable.Match<Title>> portfolioTitle(int index) {
      int next = index;
      while (next < tokens.size()
          && (finder.words.lengthAt("portfolios", tokens, next) > 0
              || next > index && (is(next, "and") || is(next, "affairs")))) {
        next++;
      }
      int start = next;
      return next < tokens.size() && finder.words.lengthAt("ministers", tokens, next) > 0
          ? finder
              .titles
              .longestAt(tokens, next)
              .map(
                  match ->
                      new PhraseTable.Match<>(
                          Title.of(
                              words(index, start), match.value().types(), match.value().plural()),
                          start + match.length() - index))
          : Optional.empty();
    }

    private String words(int from, int to) {
      StringBuilder text = new StringBuilder();
      for (int index = from; index <= to; index++) {
        text.append(index == from ? "" : " ").append(tokens.get(index).lower());
      }
      return text.toString();
    }

    private Optional<Mention> titled(PhraseTable.Match<Title> match) {
      Title title = match.value();
      if (deputy) {
        title = title.ofDeputy();
      }
      int begin = at;
      at += match.length();
      if (isHyphen(at) && is(at + 1, "elect")) {
        elect = true;
        at += 2;
      }
      if (is(at, "for") && is(at + 1, "foreign") && is(at + 2, "affairs")) {
        at += 3;
      }
      boolean ofBodies = bodiesAfter(title.plural());
      if (bodies.isEmpty()
          && !ofBodies
          && begin == first
          && !tokens.get(begin).isCapitalized()
          && !title.plural()
          && !personFollows()) {
        // "president" without article, state or name is no one in particular
        at = begin;
        return Optional.empty();
      }
      Optional<Mention> person = person(at, Optional.of(title));
      if (person.isPresent()) {
        return person;
      }
      if (is(at, ",") && !title.plural() && (!bodies.isEmpty() || first < begin)) {
        Optional<Mention> apposed = person(at + 1, Optional.of(title));
        if (apposed.isPresent()
            && endsApposition(apposed.get().last() + 1)
            && fits(apposed.get(), title)) {
          return apposed;
        }
      }
      if (sentence.form() == Sentence.Form.HEADLINE && bodies.isEmpty() && title.plural()) {
        return Optional.empty();
      }
      boolean collective =
          title.plural()
              && bodies.stream().allMatch(Organization.class::isInstance)
              && !bodies.isEmpty();
      return Optional.of(
          new Mention(
              first,
              at - 1,
              collective ? Type.OFFICIALS : Type.OFFICE,
              Optional.empty(),
              List.of(),
              Optional.of(title),
              bodies,
              Optional.empty(),
              title.plural() ? Number.MANY : Number.ONE,
              former || elect));
    }

    private boolean fits(Mention person, Title title) {
      return person.people().isEmpty()
          || title.types().isEmpty()
          || title.offices().isEmpty()
          || bodies.isEmpty()
          || bodies.getFirst() instanceof Organization
          || person.people().stream()
              .anyMatch(known -> known.state().isEmpty() || bodies.contains(known.state().get()));
    }

    /** Returns whether "from Egypt", "of the United States" stands at {@code index}. */
    private boolean fromBodies(int index) {
      if (!is(index, "from") && !is(index, "of")) {
        return false;
      }
      int next = is(index + 1, "the") ? index + 2 : index + 1;
      return next < tokens.size()
          && finder.nameAt(sentence, next).flatMap(match -> match.value().body()).isPresent();
    }

    private boolean personFollows() {
      Group ahead = new Group(at, at);
      return at < tokens.size() && ahead.person(at, Optional.empty()).isPresent();
    }

    /** Reads "of Russia, Turkey, and Iran", "of the European Union", "from Syria". */
    private boolean bodiesAfter(boolean several) {
      if (!is(at, "of") && !is(at, "for") && !is(at, "from") && !is(at, "to")) {
        return false;
      }
      int next = is(at + 1, "the") ? at + 2 : at + 1;
      boolean found = false;
      while (next < tokens.size()) {
        Optional<PhraseTable.Match<NameTable.Senses>> match = finder.nameAt(sentence, next);
        Optional<Entity> body = match.flatMap(senses -> senses.value().body());
        if (body.isEmpty() || found && !several) {
          break;
        }
        int end = next + match.get().length();
        if (end < tokens.size() && tokens.get(end).isPossessive()) {
          break;
        }
        if (is(at, "for") || is(at, "to")) {
          at = end;
          return true;
        }
        bodies.add(body.get());
        found = true;
        at = end;
        next = afterJoint(end);
        if (next == end) {
          break;
        }
      }
      return found;
    }

    private boolean endsApposition(int index) {
      return index >= tokens.size()
          || is(index, ",")
          || is(index, ".")
          || is(index, ")")
          || is(index, "and")
          || isHyphen(index);
    }

    private Optional<Title> nobleTitle(int length) {
      return finder
          .titles
          .longestAt(tokens, at)
          .map(PhraseTable.Match::value)
          .or(() -> Optional.of(Title.of(words(at, at + length - 1), Set.of(), false)));
    }

    private Mention ennobled(Mention person, Optional<Title> title) {
      return new Mention(
          first,
          person.last(),
          person.type(),
          person.name(),
          person.people(),
          person.title().or(() -> title),
          person.bodies(),
          Optional.empty(),
          Number.ONE,
          former);
    }

    /** Reads a person's name at {@code index}, and what stands in apposition to it. */
    private Optional<Mention> person(int index, Optional<Title> title) {
      if (index >= tokens.size() || !tokens.get(index).isWord()) {
        return Optional.empty();
      }
      int start = index;
      int noble = title.isPresent() ? finder.words.lengthAt("noble titles", tokens, start) : 0;
      if (noble > 0 && start + noble < tokens.size() && tokens.get(start + noble).isCapitalized()) {
        start += noble;
      }
      Optional<PhraseTable.Match<NameTable.Senses>> match = finder.nameAt(sentence, start);
      List<Person> people = match.map(senses -> senses.value().people()).orElse(List.of());
      int end;
      if (!people.isEmpty()
          && (match.get().value().isFullName()
              || !longerName(start, match.get().length(), title))) {
        boolean alsoOther =
            match.get().value().body().isPresent() || match.get().value().place().isPresent();
        if (alsoOther && title.isEmpty() && !match.get().value().isFullName()) {
          return Optional.empty();
        }
        end = start + match.get().length();
      } else {
        if (title.isEmpty()
            && match.isPresent()
            && (match.get().value().body().isPresent()
                || match.get().value().place().isPresent())) {
          return Optional.empty();
        }
        int length = unknownName(start, title.isPresent());
        if (match.isPresent() && people.isEmpty() && match.get().length() >= length) {
          return Optional.empty();
        }
        if (length == 0
            || title.isEmpty()
                && !appositionFollows(start + length)
                && knownBy(start, length).isEmpty()) {
          return Optional.empty();
        }
        end = start + length;
        people = knownBy(start, length);
      }
      String name = sentence.words(start, end - 1);
      at = end;
      Optional<Title> given = title;
      int last = end - 1;
      if (is(at, "(") && is(at + 2, ")")) {
        at += 3;
      }
      if (given.isEmpty() && is(at, "of") && at + 1 < tokens.size()) {
        Optional<PhraseTable.Match<NameTable.Senses>> of = finder.nameAt(sentence, at + 1);
        if (of.flatMap(senses -> senses.value().body())
            .filter(State.class::isInstance)
            .isPresent()) {
          bodies.add(of.get().value().body().get());
          at += 1 + of.get().length();
          last = at - 1;
        }
      }
      if (given.isEmpty() && is(at, ",")) {
        Optional<Mention> apposed = apposition(at + 1);
        if (apposed.isPresent()) {
          given = apposed.get().title();
          bodies.addAll(apposed.get().bodies());
          former |= apposed.get().former();
          last = apposed.get().last();
          at = last + 1;
        }
      }
      boolean minor = given.filter(known -> known.text().startsWith("\u0000")).isPresent();
      return Optional.of(
          new Mention(
              first,
              last,
              minor ? Type.OTHER : Type.PERSON,
              Optional.of(name),
              people,
              given,
              bodies,
              Optional.empty(),
              Number.ONE,
              former || elect));
    }

    /** Returns the title group behind a comma at {@code index}, where it ends there. */
    private Optional<Mention> apposition(int index) {
      if (index >= tokens.size()) {
        return Optional.empty();
      }
      boolean determined = DETERMINERS.contains(tokens.get(index).lower());
      Group group = new Group(index, determined ? index + 1 : index);
      group.modifiers();
      int noActor = finder.words.lengthAt("no actors", tokens, group.at);
      if (noActor > 0) {
        return Optional.of(
            new Mention(
                index,
                group.at + noActor - 1,
                Type.OTHER,
                Optional.empty(),
                List.of(),
                Optional.of(Title.of("\u0000none", Set.of(), false)),
                group.bodies,
                Optional.empty(),
                Number.ONE,
                false));
      }
      int prefix = finder.words.lengthAt("deputy", tokens, group.at);
      Optional<PhraseTable.Match<Title>> title = group.titleAt(group.at);
      if (title.isEmpty() && prefix > 0) {
        group.deputy = true;
        group.at += prefix;
        title = group.titleAt(group.at);
      }
      if (title.isEmpty() || title.get().value().plural()) {
        return Optional.empty();
      }
      group.at += title.get().length();
      group.bodiesAfter(false);
      if (!determined && group.bodies.isEmpty()) {
        return Optional.empty();
      }
      if (!endsApposition(group.at) && !finder.isClosed(tokens.get(group.at))) {
        return Optional.empty();
      }
      Title value = title.get().value();
      return Optional.of(
          new Mention(
              index,
              group.at - 1,
              Type.OFFICE,
              Optional.empty(),
              List.of(),
              Optional.of(group.deputy ? value.ofDeputy() : value),
              group.bodies,
              Optional.empty(),
              Number.ONE,
              group.former));
    }

    private boolean appositionFollows(int index) {
      return is(index, ",") && apposition(index + 1).isPresent();
    }

    /** Returns whether a longer name of which the first words are known begins at {@code start}. */
    private boolean longerName(int start, int length, Optional<Title> title) {
      int end = start + length;
      return title.isPresent()
          && end < tokens.size()
          && tokens.get(end).isCapitalized()
          && tokens.get(end).isWord()
          && sentence.form() != Sentence.Form.HEADLINE
          && finder.nameAt(sentence, end).isEmpty()
          && !finder.words.table("noble titles").longestAt(tokens, end).isPresent()
          && unknownName(start, true) > length;
    }

    private List<Person> knownBy(int start, int length) {
      return finder.names.bySurname(tokens.get(start + length - 1).key());
    }

    /** Returns how many tokens a name of capitals at {@code start} has; 0 where there is none. */
    private int unknownName(int start, boolean titled) {
      int end = start;
      int capitals = 0;
      while (end < tokens.size() && end - start < LONGEST_NAME) {
        Token token = tokens.get(end);
        boolean capital = token.isWord() && token.isCapitalized() && !endsName(end, start);
        boolean particle =
            PARTICLES.contains(token.lower())
                && end + 1 < tokens.size()
                && (tokens.get(end + 1).isCapitalized()
                    || isHyphen(end + 1)
                    || PARTICLES.contains(tokens.get(end + 1).lower()));
        boolean hyphen =
            isHyphen(end)
                && end > start
                && end + 1 < tokens.size()
                && tokens.get(end - 1).end() == token.begin()
                && token.end() == tokens.get(end + 1).begin()
                && tokens.get(end + 1).isWord();
        boolean joined = end > start && isHyphen(end - 1) && token.isWord();
        if (!capital && !particle && !hyphen && !joined) {
          break;
        }
        capitals += capital ? 1 : 0;
        end++;
        if (sentence.form() == Sentence.Form.HEADLINE && capitals == 2) {
          break;
        }
      }
      return capitals >= (titled ? 1 : 2) ? end - start : 0;
    }

    private boolean endsName(int index, int start) {
      Token token = tokens.get(index);
      if (index == start
          && index == 0
          && finder.words.lengthAt("honest words", tokens, index) > 0) {
        return true;
      }
      if (sentence.form() == Sentence.Form.HEADLINE
          && (finder.isVerb(token) || finder.isClosed(token))) {
        return true;
      }
      return isCalendar(token)
          || index > start && finder.titles.longestAt(tokens, index).isPresent();
    }

    /** Returns how many tokens "counterpart", "colleagues" or "opposite number" has here, or 0. */
    private int counterpartLength(int index) {
      if (is(index, "opposite") && (is(index + 1, "number") || is(index + 1, "numbers"))) {
        return 2;
      }
      boolean colleague = is(index, "colleague") || is(index, "colleagues");
      return is(index, "counterpart") || is(index, "counterparts") || colleague && !bodies.isEmpty()
          ? 1
          : 0;
    }

    private Optional<Mention> counterpart(int length) {
      boolean plural = tokens.get(at + length - 1).lower().endsWith("s");
      at += length;
      bodiesAfter(true);
      if (is(at, "in") && bodies.isEmpty()) {
        int before = bodies.size();
        at++;
        int kept = at;
        Optional<PhraseTable.Match<NameTable.Senses>> match =
            kept < tokens.size() ? finder.nameAt(sentence, kept) : Optional.empty();
        if (match.flatMap(senses -> senses.value().body()).isPresent()) {
          at = kept - 1;
          readIn();
        }
        if (bodies.size() == before) {
          at = kept - 1;
        }
      }
      int end = at;
      int begin = is(at, ",") ? at + 1 : at;
      Optional<Mention> person =
          plural ? Optional.empty() : person(begin, Optional.of(COUNTERPART_TITLE));
      if (person.isPresent()) {
        Mention named = person.get();
        return Optional.of(
            new Mention(
                first,
                named.last(),
                Type.COUNTERPART,
                named.name(),
                named.people(),
                Optional.empty(),
                bodies,
                Optional.empty(),
                Number.ONE,
                former));
      }
      at = end;
      return Optional.of(
          new Mention(
              first,
              end - 1,
              Type.COUNTERPART,
              Optional.empty(),
              List.of(),
              Optional.empty(),
              bodies,
              Optional.empty(),
              plural ? Number.MANY : Number.ONE,
              former));
    }

    private void readIn() {
      int next = at + 1;
      while (next < tokens.size()) {
        Optional<PhraseTable.Match<NameTable.Senses>> match = finder.nameAt(sentence, next);
        Optional<Entity> body = match.flatMap(senses -> senses.value().body());
        if (body.isEmpty()) {
          return;
        }
        bodies.add(body.get());
        at = next + match.get().length();
        int joint = afterJoint(at);
        if (joint == at) {
          return;
        }
        next = joint;
      }
    }

    private Optional<Mention> officials(int length) {
      String words = words(at, at + length - 1);
      at += length;
      bodiesAfter(true);
      if (!words.endsWith("s")) {
        Optional<Mention> person = person(at, Optional.of(Title.of(words, Set.of(), false)));
        if (person.isPresent()) {
          return person;
        }
        if (is(at, ",")) {
          Optional<Mention> apposed = person(at + 1, Optional.of(Title.of(words, Set.of(), false)));
          if (apposed.isPresent() && endsApposition(apposed.get().last() + 1)) {
            return apposed;
          }
        }
      }
      return Optional.of(
          new Mention(
              first,
              at - 1,
              Type.OFFICIALS,
              Optional.of(words),
              List.of(),
              Optional.empty(),
              bodies,
              Optional.empty(),
              bodies.size() > 1 || tokens.get(at - 1).lower().endsWith("s")
                  ? Number.MANY
                  : Number.ONE,
              former));
    }

    private Optional<Mention> group(int length) {
      int end = at + length;
      String name = sentence.words(Math.max(first, at - 1), end - 1);
      at = end;
      return Optional.of(
          new Mention(
              first,
              end - 1,
              Type.GROUP,
              Optional.of(name),
              List.of(),
              Optional.empty(),
              bodies,
              Optional.empty(),
              Number.MANY,
              former));
    }

    private Optional<Mention> spokesman(int length) {
      at += length;
      int comma = is(at, ",") ? at + 1 : at;
      if (comma < tokens.size()) {
        comma += finder.words.lengthAt("noble titles", tokens, comma);
      }
      int name =
          comma < tokens.size() && tokens.get(comma).isCapitalized() ? unknownName(comma, true) : 0;
      int last = name > 0 ? comma + name - 1 : at - 1;
      return Optional.of(
          new Mention(
              first,
              last,
              Type.OTHER,
              Optional.empty(),
              List.of(),
              Optional.empty(),
              bodies,
              Optional.empty(),
              Number.ONE,
              former));
    }

    /** A body by itself, or as the modifier of a noun that is no actor. */
    private Optional<Mention> bare() {
      if (isHyphen(at)
          && at + 1 < tokens.size()
          && finder.words.lengthAt("not acting", tokens, at + 1) > 0) {
        return Optional.of(
            plain(first, at + 1, Type.OTHER, sentence.words(first, at + 1), Number.ONE));
      }
      int longer = partOfLongerName();
      if (longer > at) {
        return Optional.of(
            plain(first, longer - 1, Type.OTHER, sentence.words(first, longer - 1), Number.ONE));
      }
      boolean modifier = isModifier();
      Optional<Location> at0 =
          place.or(
              () ->
                  bodies.size() == 1 && bodies.getFirst() instanceof State state
                      ? Optional.of(new Location.Country(state))
                      : Optional.empty());
      boolean adjective = adjectives && !peoplePlural();
      return Optional.of(
          new Mention(
              first,
              at - 1,
              adjective || modifier ? Type.ADJECTIVE : Type.BODY,
              Optional.of(sentence.words(first, at - 1)),
              List.of(),
              Optional.empty(),
              bodies,
              adjective ? Optional.empty() : at0,
              bodies.size() > 1 ? Number.MANY : Number.ONE,
              former));
    }

    /** Returns where a name ends that a body begins: "London Sunday Times", "Turkish Airlines". */
    private int partOfLongerName() {
      if (sentence.form() == Sentence.Form.HEADLINE) {
        return at;
      }
      int next = at;
      while (next < tokens.size()
          && tokens.get(next).isWord()
          && tokens.get(next).isCapitalized()
          && tokens.get(next).begin() == tokens.get(next - 1).end() + 1
          && (isCalendar(tokens.get(next)) || finder.nameAt(sentence, next).isEmpty())
          && !finder.isClosed(tokens.get(next))
          && !(isCalendar(tokens.get(next))
              && (next + 1 >= tokens.size() || !tokens.get(next + 1).isCapitalized()))) {
        next++;
      }
      return next;
    }

    private boolean peoplePlural() {
      String word = tokens.get(at - 1).lower();
      return word.endsWith("s")
          && bodies.size() == 1
          && finder
              .nameAt(sentence, at - 1)
              .filter(match -> match.value().has(NameType.PEOPLE))
              .isPresent();
    }

    /** Returns whether a noun follows, which the body only modifies. */
    private boolean isModifier() {
      if (at >= tokens.size()) {
        return false;
      }
      Token next = tokens.get(at);
      return next.isWord()
          && !next.isPossessive()
          && !next.isCapitalized()
          && !finder.isClosed(next)
          && !finder.isVerb(next)
          && !isCalendar(next);
    }

    /** A name of capitals that nothing is known of: nobody who takes part, but somebody. */
    private Optional<Mention> other() {
      Optional<PhraseTable.Match<NameTable.Senses>> match = finder.nameAt(sentence, at);
      if (match.isPresent()
          && match.get().value().place().isPresent()
          && !inUnknownName(at, match.get())) {
        int last = at + match.get().length() - 1;
        return Optional.of(
            new Mention(
                first,
                last,
                Type.PLACE,
                Optional.of(sentence.words(at, last)),
                List.of(),
                Optional.empty(),
                List.of(),
                location(match.get().value()),
                Number.ONE,
                false));
      }
      int length = sentence.form() == Sentence.Form.HEADLINE ? 0 : unknownName(at, false);
      int end = at + Math.max(1, length) - 1;
      if (localNames.contains(tokens.get(end).key()) && !isCalendar(tokens.get(end))) {
        return Optional.of(plain(at, end, Type.PERSON, sentence.words(at, end), Number.ONE));
      }
      if (length == 0) {
        return Optional.empty();
      }
      return Optional.of(
          plain(at, at + length - 1, Type.OTHER, sentence.words(at, at + length - 1), Number.ONE));
    }

    /** Returns whether a known name of one word is only a part of a longer one that is unknown. */
    private boolean inUnknownName(int index, PhraseTable.Match<NameTable.Senses> match) {
      if (match.length() > 1 || sentence.form() == Sentence.Form.HEADLINE) {
        return false;
      }
      if (match.value().demonym().isPresent() || match.value().has(NameType.GOVERNMENT)) {
        return false;
      }
      int end = index + 1;
      return match.value().body().isEmpty()
          && end < tokens.size()
          && tokens.get(end).isCapitalized()
          && tokens.get(end).isWord()
          && tokens.get(end - 1).end() + 1 == tokens.get(end).begin()
          && finder.nameAt(sentence, end).isEmpty()
          && !isCalendar(tokens.get(end))
          && !titleAt(end).isPresent();
    }
  }

  /** Returns the place that a name may mean: the largest town so called, else the state. */
  static Optional<Location> location(NameTable.Senses senses) {
    return senses
        .place()
        .<Location>map(Location.KnownPlace::new)
        .or(
            () ->
                senses
                    .body()
                    .filter(State.class::isInstance)
                    .map(state -> new Location.Country((State) state)));
  }

  private static final Title COUNTERPART_TITLE = Title.of("counterpart", Set.of(), false);

  static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow");

  private static boolean isCalendar(Token token) {
    return CALENDAR.contains(token.lower());
  }
}
