package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins the mentions of a sentence that stand together, and resolves them in text order. */
public final class Coordinator {

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

  private final MentionFinder finder;

  /** Creates a coordinator that knows verbs by {@code finder}. */
  public Coordinator(MentionFinder finder) {
    this.finder = finder;
  }

  /** Returns the groups of {@code sentence} in text order; what they speak of is noted. */
  public List<ActorGroup> group(Sentence sentence, List<Mention> mentions, Discourse discourse) {
    List<ActorGroup> groups = new ArrayList<>();
    List<Actor> before = new ArrayList<>();
    Optional<Actor> topic = Optional.empty();
    for (int at = 0; at < mentions.size(); at++) {
      int end = groupEnd(sentence, mentions, at);
      if (ownersFollow(sentence, mentions, end - 1)) {
        end++;
      }
      List<Mention> parts = mentions.subList(at, end);
      Optional<ActorGroup> owners =
          groups.isEmpty()
              ? Optional.empty()
              : Optional.of(groups.getLast())
                  .filter(ActorGroup::possessive)
                  .filter(owner -> owner.last() + 2 == parts.getFirst().first());
      ActorGroup group = group(sentence, parts, mentions, discourse, before, owners);
      groups.add(group);
      if (!group.adjective()) {
        before.addAll(group.actors());
        discourse.note(group.actors());
        if (group.isPlural() && !group.actors().isEmpty() && !group.is(Type.REFERENCE)) {
          discourse.noteGroup(group.actors());
        }
        if (topic.isEmpty() && !group.actors().isEmpty() && isSubjectLike(sentence, group)) {
          topic =
              Optional.of(group.actors().getFirst()).filter(a -> !(a instanceof Actor.StateActor));
        }
      }
      at = end - 1;
    }
    discourse.topic(topic);
    return List.copyOf(groups);
  }

  private static boolean isSubjectLike(Sentence sentence, ActorGroup group) {
    return group.first() == 0
        || !Set.of("of", "in", "with", "to", "by", "from", "at", "on", "against", "for", "between")
            .contains(sentence.token(group.first() - 1).lower());
  }

  private static ActorGroup group(
      Sentence sentence,
      List<Mention> parts,
      List<Mention> mentions,
      Discourse discourse,
      List<Actor> before,
      Optional<ActorGroup> owners) {
    List<Actor> actors = new ArrayList<>();
    boolean adjective = true;
    Optional<Location> place = Optional.empty();
    for (int part = 0; part < parts.size(); part++) {
      Mention mention = parts.get(part);
      if (part + 1 < parts.size() && ownersFollow(sentence, parts, part)) {
        List<Actor> bodies = discourse.resolve(parts.get(part + 1), before);
        actors.addAll(discourse.holders(mention.title().orElseThrow(), bodies));
        part++;
        adjective = false;
        continue;
      }
      List<Actor> context = new ArrayList<>(before);
      context.addAll(actors);
      List<Actor> found =
          owners.isPresent() && isUnownedOffice(mention)
              ? discourse.holders(mention.title().orElseThrow(), owners.get().actors())
              : resolve(mention, context, sentence, mentions, discourse);
      for (Actor actor : found) {
        if (!actors.contains(actor)) {
          actors.add(actor);
        }
      }
      adjective &= mention.type() == Type.ADJECTIVE;
      place = place.or(mention::place);
    }
    int last = parts.getLast().last();
    boolean possessive =
        last + 1 < sentence.size() && sentence.token(last + 1).isPossessive()
            || parts.size() == 1 && isPossessivePronoun(parts.getFirst(), sentence);
    return new ActorGroup(
        parts.getFirst().first(), last, parts, actors, place, adjective, possessive);
  }

  /** "the leaders of both countries": the office of each of those behind it. */
  private static boolean ownersFollow(Sentence sentence, List<Mention> mentions, int at) {
    return at + 1 < mentions.size()
        && isUnownedOffice(mentions.get(at))
        && mentions.get(at + 1).type() == Type.REFERENCE
        && mentions.get(at + 1).first() == mentions.get(at).last() + 2
        && sentence.token(mentions.get(at).last() + 1).is("of");
  }

  /** "both countries' leaders": the office of each of those before it. */
  private static boolean isUnownedOffice(Mention mention) {
    return mention.type() == Type.OFFICE && mention.bodies().isEmpty();
  }

  /** Resolves a mention; "As she arrived, Merkel said": a pronoun may stand before its name. */
  private static List<Actor> resolve(
      Mention mention,
      List<Actor> before,
      Sentence sentence,
      List<Mention> mentions,
      Discourse discourse) {
    if (mention.first() > 0 && sentence.token(mention.first() - 1).is("where")) {
      return discourse.resolve(mention, before.reversed());
    }
    boolean opening =
        mention.type() == Type.REFERENCE
            && mention.first() == mention.last()
            && before.isEmpty()
            && OPENING.contains(sentence.token(0).lower());
    if (opening) {
      for (Mention later : mentions) {
        if (later.first() > mention.last()
            && later.type() == Type.PERSON
            && commaBetween(sentence, mention.last(), later.first())) {
          return discourse.resolve(later, before);
        }
      }
    }
    return discourse.resolve(mention, before);
  }

  private static boolean commaBetween(Sentence sentence, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (sentence.token(at).is(",")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPossessivePronoun(Mention mention, Sentence sentence) {
    if (mention.type() != Type.REFERENCE || mention.first() != mention.last()) {
      return false;
    }
    String word = sentence.token(mention.first()).lower();
    boolean nounFollows =
        mention.last() + 1 < sentence.size() && sentence.token(mention.last() + 1).isWord();
    return word.equals("his")
        || word.equals("their")
        || word.equals("its")
        || word.equals("her") && nounFollows;
  }

  /** Returns the mention behind the last one that belongs with the one at {@code at}. */
  private int groupEnd(Sentence sentence, List<Mention> mentions, int at) {
    int end = at + 1;
    int committed = end;
    while (end < mentions.size() && compatible(mentions.get(end - 1), mentions.get(end))) {
      Joint joint = joint(sentence, mentions.get(end - 1), mentions.get(end));
      if (joint == Joint.NONE) {
        break;
      }
      if (joint == Joint.LAST && !beginsClause(sentence, mentions, at, end)) {
        committed = end + 1;
      } else if (joint == Joint.LAST) {
        break;
      }
      end++;
    }
    return committed;
  }

  private enum Joint {
    NONE,
    COMMA,
    LAST
  }

  private static Joint joint(Sentence sentence, Mention one, Mention other) {
    int from = one.last() + 1;
    int to = other.first();
    StringBuilder between = new StringBuilder();
    for (int at = from; at < to; at++) {
      between.append(at == from ? "" : " ").append(sentence.token(at).lower());
    }
    return switch (between.toString()) {
      case "," -> Joint.COMMA;
      case "and",
          "&",
          "plus",
          ", and",
          "-",
          "\u2013",
          "/",
          "as well as",
          ", as well as",
          "along with",
          ", along with",
          "together with",
          "'s and",
          "and also",
          "'s , and" ->
          Joint.LAST;
      case "'s ," -> Joint.COMMA;
      default -> Joint.NONE;
    };
  }

  private static boolean compatible(Mention one, Mention other) {
    return isActor(one) == isActor(other) || one.type() == Type.OTHER || other.type() == Type.OTHER;
  }

  private static boolean isActor(Mention mention) {
    return mention.type() != Type.PLACE && mention.type() != Type.OTHER;
  }

  /** Returns whether ", and B said" begins a clause of its own after two mentions. */
  private boolean beginsClause(Sentence sentence, List<Mention> mentions, int at, int end) {
    Mention before = mentions.get(end - 1);
    Mention mention = mentions.get(end);
    boolean comma = sentence.token(before.last() + 1).is(",");
    boolean pair = end - at == 1;
    int next = mention.last() + 1;
    boolean verbFollows =
        next < sentence.size()
            && (finder.isVerb(sentence.token(next))
                || Set.of("is", "was", "has", "had", "are", "were", "will", "would", "have")
                    .contains(sentence.token(next).lower()));
    int previous = mentions.get(at).first() - 1;
    boolean objectBefore =
        previous >= 0
            && (finder.isVerb(sentence.token(previous))
                || Set.of("with", "of", "to", "in", "by", "from")
                    .contains(sentence.token(previous).lower()));
    return pair && verbFollows && objectBefore && (comma || mention.type() == Type.REFERENCE);
  }
}
