package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves the groups of one sentence, each with what the sentence has said before it. */
final class GroupResolver {

  /** Words that open a sentence with a clause in which a pronoun may stand before its name. */
  private static final Set<String> OPENING =
      Set.of(
          "as",
          "when",
          "while",
          "after",
          "before",
          "although",
          "though",
          "since",
          "if",
          "during",
          "in",
          "on",
          "upon",
          "for",
          "speaking",
          "despite",
          "at");

  /** Those of the opening words behind which a pronoun that acts has the main clause. */
  private static final Set<String> BEFORE_NOUNS =
      Set.of("during", "in", "on", "upon", "for", "despite", "at");

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they");
  private static final Set<String> BEFORE_OBJECTS =
      Set.of("of", "in", "with", "to", "by", "from", "at", "on", "against", "for", "between");
  private static final Set<String> OWNERS = Set.of("his", "their", "its");

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final Joints joints;
  private final Discourse discourse;
  private final List<Actor> before = new ArrayList<>();
  private final List<ActorGroup> groups = new ArrayList<>();
  private Optional<ActorGroup> last = Optional.empty();
  private Optional<Actor> topic = Optional.empty();

  GroupResolver(Sentence sentence, List<Mention> mentions, Joints joints, Discourse discourse) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.joints = joints;
    this.discourse = discourse;
  }

  /** Returns whom the sentence is about, so far. */
  Optional<Actor> topic() {
    return topic;
  }

  /** Returns the group of the mentions from {@code begin} to {@code end}, not included. */
  ActorGroup resolve(int begin, int end) {
    List<Mention> parts = mentions.subList(begin, end);
    int lastToken = parts.getLast().last();
    ActorGroup group =
        new ActorGroup(
            parts.getFirst().first(),
            lastToken,
            parts,
            actors(begin, end),
            parts.stream().flatMap(part -> part.place().stream()).findFirst(),
            parts.stream().allMatch(part -> part.type() == Type.ADJECTIVE),
            lastToken + 1 < sentence.size() && sentence.token(lastToken + 1).isPossessive()
                || parts.size() == 1 && isPossessivePronoun(parts.getFirst()));
    if (!group.adjective()) {
      note(group);
    }
    last = Optional.of(group);
    groups.add(group);
    return group;
  }

  private void note(ActorGroup group) {
    before.addAll(group.actors());
    discourse.note(group.actors());
    if (group.actors().isEmpty()) {
      return;
    }
    if (group.isPlural() && !group.is(Type.REFERENCE) && !isAside(group)) {
      discourse.noteGroup(group.actors());
    }
    if (topic.isEmpty() && isSubjectLike(group)) {
      topic =
          Optional.of(group.actors().getFirst())
              .filter(actor -> !(actor instanceof Actor.StateActor));
    }
  }

  /** "A and B visited the border between North and South Korea": states beside several people. */
  private boolean isAside(ActorGroup group) {
    return !group.hasPeople()
        && !isSubjectLike(group)
        && groups.stream().anyMatch(before -> before.isPlural() && before.hasPeople());
  }

  private boolean isSubjectLike(ActorGroup group) {
    return group.first() == 0
        || !BEFORE_OBJECTS.contains(sentence.token(group.first() - 1).lower());
  }

  private List<Actor> actors(int begin, int end) {
    Set<Actor> actors = new LinkedHashSet<>();
    for (int at = begin; at < end; at++) {
      Mention mention = mentions.get(at);
      if (at + 1 < end && joints.leaderFollows(at)) {
        actors.addAll(discourse.resolve(mention, before));
      } else if (at + 1 < end && joints.sendersFollow(at)) {
        actors.addAll(senders(at + 1, end));
        return List.copyOf(actors);
      } else if (at + 1 < end && joints.ownersFollow(at)) {
        at++;
        List<Actor> bodies = discourse.resolve(mentions.get(at), before);
        actors.addAll(discourse.holders(mention.title().orElseThrow(), bodies));
      } else {
        actors.addAll(resolveOwned(at > begin ? alike(at) : mention, List.copyOf(actors)));
      }
    }
    return List.copyOf(actors);
  }

  /** "the Syrian government and opposition": returns the opposition as that of the same state. */
  private Mention alike(int at) {
    Mention mention = mentions.get(at);
    Mention government = mentions.get(at - 1);
    return mention.type() == Type.GROUP
            && mention.bodies().isEmpty()
            && government.type() == Type.OFFICIALS
        ? mention.of(government.bodies(), false)
        : mention;
  }

  private List<Actor> resolveOwned(Mention mention, List<Actor> joined) {
    if (mention.isUnownedOffice() || mention.isUnownedOfficials()) {
      List<Actor> owners = owners(mention, joined);
      if (!owners.isEmpty()) {
        return mention.type() == Type.OFFICE
            ? discourse.holders(mention.title().orElseThrow(), owners)
            : parties(owners);
      }
    }
    List<Actor> context = new ArrayList<>(before);
    context.addAll(joined);
    return resolve(mention, context);
  }

  /** Returns the states, bodies and groups of the mentions from {@code begin} to {@code end}. */
  private List<Actor> senders(int begin, int end) {
    return parties(actors(begin, end));
  }

  private static List<Actor> parties(List<Actor> actors) {
    return actors.stream().map(actor -> actor.party().map(Actor::of).orElse(actor)).toList();
  }

  /**
   * Returns those for whom the unnamed people of {@code mention} act, where a possessive says so:
   * "both countries' leaders", "Putin's envoys", "the emir and his foreign minister".
   *
   * @param joined the actors of the same group before it
   */
  private List<Actor> owners(Mention mention, List<Actor> joined) {
    Optional<Reference> pronoun = Reference.of(sentence.token(mention.first()).lower());
    if (pronoun.isEmpty()) {
      return last.filter(ActorGroup::possessive)
          .filter(owner -> owner.last() + 2 == mention.first())
          .map(ActorGroup::actors)
          .orElse(List.of());
    }
    return joined.size() == 1
        ? joined
        : discourse.resolve(Mention.of(mention.first(), mention.first(), pronoun.get()), before);
  }

  /** Returns who acts on a pronoun that is an object, and is not meant by it: "A greeted him". */
  private List<Actor> acting(Mention mention) {
    if (isPronoun(mention) && isObject(mention)) {
      for (ActorGroup group : groups.reversed()) {
        if (isSubject(group)) {
          return group.actors();
        }
      }
    }
    return List.of();
  }

  private boolean isObject(Mention pronoun) {
    String word = sentence.token(pronoun.first()).lower();
    return word.equals("him")
        || word.equals("them")
        || word.equals("her") && !isPossessivePronoun(pronoun);
  }

  /** Returns whether neither a preposition nor a verb governs {@code group}. */
  private boolean isSubject(ActorGroup group) {
    if (group.actors().isEmpty() || group.possessive() || group.adjective()) {
      return false;
    }
    Token before = group.first() == 0 ? null : sentence.token(group.first() - 1);
    return before == null
        || !BEFORE_OBJECTS.contains(before.lower())
            && (!joints.isVerb(before) || joints.isVerb(sentence.token(group.last() + 1)));
  }

  private List<Actor> resolve(Mention mention, List<Actor> context) {
    if (mention.first() > 0 && sentence.token(mention.first() - 1).is("where")) {
      return discourse.resolve(mention, context.reversed());
    }
    Optional<Mention> name =
        context.isEmpty() && isPronoun(mention) ? nameBehind(mention) : Optional.empty();
    return discourse.resolve(name.orElse(mention), context, acting(mention));
  }

  private static boolean isPronoun(Mention mention) {
    return mention.type() == Type.REFERENCE && mention.first() == mention.last();
  }

  /** "As she arrived, Merkel said": returns the name behind the comma. */
  private Optional<Mention> nameBehind(Mention pronoun) {
    String opening = sentence.token(0).lower();
    boolean acts = SUBJECTS.contains(sentence.token(pronoun.first()).lower());
    if (!OPENING.contains(opening) || acts && BEFORE_NOUNS.contains(opening)) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(later -> later.first() > pronoun.last() && later.type() == Type.PERSON)
        .filter(later -> hasComma(pronoun.last() + 1, later.first()))
        .findFirst();
  }

  private boolean hasComma(int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.token(at).is(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPossessivePronoun(Mention mention) {
    if (!isPronoun(mention)) {
      return false;
    }
    String word = sentence.token(mention.first()).lower();
    int next = mention.last() + 1;
    boolean nounFollows = next < sentence.size() && sentence.token(next).isWord();
    return OWNERS.contains(word) || word.equals("her") && nounFollows;
  }
}
