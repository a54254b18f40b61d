package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.text.Sentence;
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
    return group;
  }

  private void note(ActorGroup group) {
    before.addAll(group.actors());
    discourse.note(group.actors());
    if (group.actors().isEmpty()) {
      return;
    }
    if (group.isPlural() && !group.is(Type.REFERENCE)) {
      discourse.noteGroup(group.actors());
    }
    if (topic.isEmpty() && isSubjectLike(group)) {
      topic =
          Optional.of(group.actors().getFirst())
              .filter(actor -> !(actor instanceof Actor.StateActor));
    }
  }

  private boolean isSubjectLike(ActorGroup group) {
    return group.first() == 0
        || !BEFORE_OBJECTS.contains(sentence.token(group.first() - 1).lower());
  }

  private List<Actor> actors(int begin, int end) {
    Set<Actor> actors = new LinkedHashSet<>();
    Optional<ActorGroup> owners = owners(mentions.get(begin));
    for (int at = begin; at < end; at++) {
      Mention mention = mentions.get(at);
      if (at + 1 < end && joints.ownersFollow(at)) {
        at++;
        List<Actor> bodies = discourse.resolve(mentions.get(at), before);
        actors.addAll(discourse.holders(mention.title().orElseThrow(), bodies));
      } else if (owners.isPresent() && mention.isUnownedOffice()) {
        actors.addAll(discourse.holders(mention.title().orElseThrow(), owners.get().actors()));
      } else {
        List<Actor> context = new ArrayList<>(before);
        context.addAll(actors);
        actors.addAll(resolve(mention, context));
      }
    }
    return List.copyOf(actors);
  }

  /** "both countries' leaders": returns those who stand in front of {@code mention} as owners. */
  private Optional<ActorGroup> owners(Mention mention) {
    return last.filter(ActorGroup::possessive).filter(owner -> owner.last() + 2 == mention.first());
  }

  private List<Actor> resolve(Mention mention, List<Actor> context) {
    if (mention.first() > 0 && sentence.token(mention.first() - 1).is("where")) {
      return discourse.resolve(mention, context.reversed());
    }
    Optional<Mention> name =
        context.isEmpty() && isPronoun(mention) ? nameBehind(mention) : Optional.empty();
    return discourse.resolve(name.orElse(mention), context);
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
