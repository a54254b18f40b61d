package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which mentions of a sentence stand together: "A, B and C", "the leaders of both states".
 */
final class Joints {

  private static final Set<String> COMMAS = Set.of(",", "'s ,");
  private static final Set<String> LAST =
      Set.of(
          "and",
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
          "'s , and");
  private static final int LONGEST = 4;
  private static final List<String> SENDING = List.of("of", "from");
  private static final List<String> LEADING = List.of("led by", "headed by");
  private static final Set<Type> SENDERS =
      EnumSet.of(Type.PERSON, Type.OFFICE, Type.BODY, Type.OFFICIALS, Type.GROUP, Type.REFERENCE);
  private static final Set<String> FINITE =
      Set.of("is", "was", "has", "had", "are", "were", "will", "would", "have");
  private static final Set<String> BEFORE_OBJECTS = Set.of("with", "of", "to", "in", "by", "from");

  private final MentionFinder finder;
  private final Sentence sentence;
  private final List<Mention> mentions;

  Joints(MentionFinder finder, Sentence sentence, List<Mention> mentions) {
    this.finder = finder;
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** Returns the mention behind the last one that belongs with the one at {@code at}. */
  int end(int at) {
    int end = coordinationEnd(at);
    if (sendersFollow(end - 1)) {
      return coordinationEnd(end);
    }
    return ownersFollow(end - 1) ? end + 1 : end;
  }

  /**
   * Returns whether officials are told of at {@code at}, and behind them for whom they come or who
   * leads them: "a special envoy of President Moon", "a delegation led by Kerry".
   */
  boolean sendersFollow(int at) {
    return at + 1 < mentions.size()
        && (isSent(at) && linkEnd(at, SENDING) > 0 || leaderFollows(at))
        && SENDERS.contains(mentions.get(at + 1).type());
  }

  private boolean isSent(int at) {
    return isOfficials(mentions.get(at))
        || mentions.get(at).type() == Type.OFFICIALS
            && mentions.get(at + 1).type() == Type.REFERENCE;
  }

  /** Returns whether somebody leads the officials told of at {@code at}. */
  boolean leaderFollows(int at) {
    return at + 1 < mentions.size()
        && (isOfficials(mentions.get(at)) || mentions.get(at).type() == Type.OFFICIALS)
        && linkEnd(at, LEADING) > 0
        && mentions.get(at + 1).type() == Type.PERSON;
  }

  /** Returns whether a mention is of officials, but does not say whose. */
  private boolean isOfficials(Mention mention) {
    return mention.bodies().isEmpty()
        && switch (mention.type()) {
          case OFFICIALS -> true;
          case OFFICE ->
              finder.words.phrases("officials").contains(mention.title().orElseThrow().text());
          default -> false;
        };
  }

  /**
   * Returns where one of {@code links} ends that stands between two mentions, with nothing behind
   * it but words that describe the second: "of the Islamist group"; 0 where there is none.
   */
  private int linkEnd(int at, List<String> links) {
    int behind = mentions.get(at).last() + 1;
    int begin = sentence.token(behind).is(",") ? behind + 1 : behind;
    int next = mentions.get(at + 1).first();
    for (String link : links) {
      int end = begin + (link.indexOf(' ') > 0 ? 2 : 1);
      if (end <= next && sentence.words(begin, end - 1).equals(link)) {
        return next - end <= LONGEST && describes(end, next) ? end : 0;
      }
    }
    return 0;
  }

  private boolean describes(int from, int to) {
    for (int at = from; at < to; at++) {
      Token token = sentence.token(at);
      if (!token.isWord() || !token.is("the") && (finder.isClosed(token) || finder.isVerb(token))) {
        return false;
      }
    }
    return true;
  }

  /** "the leaders of both countries": the office of each of those behind it. */
  boolean ownersFollow(int at) {
    if (at + 1 >= mentions.size() || !mentions.get(at).isUnownedOffice()) {
      return false;
    }
    Mention owners = mentions.get(at + 1);
    int of = mentions.get(at).last() + 1;
    return owners.type() == Type.REFERENCE
        && owners.first() == of + 1
        && sentence.token(of).is("of");
  }

  private int coordinationEnd(int at) {
    int committed = at + 1;
    for (int next = at + 1; next < mentions.size(); next++) {
      Mention before = mentions.get(next - 1);
      if (!isCompatible(before, mentions.get(next))) {
        break;
      }
      String between = between(before, mentions.get(next));
      if (LAST.contains(between)) {
        if (beginsClause(at, next)) {
          break;
        }
        committed = next + 1;
      } else if (!COMMAS.contains(between)) {
        break;
      }
    }
    return committed;
  }

  /** Returns the words between two mentions; empty where there are too many. */
  private String between(Mention one, Mention other) {
    if (other.first() - one.last() - 1 > LONGEST) {
      return "";
    }
    StringBuilder between = new StringBuilder();
    for (int at = one.last() + 1; at < other.first(); at++) {
      between.append(between.isEmpty() ? "" : " ").append(sentence.token(at).lower());
    }
    return between.toString();
  }

  private static boolean isCompatible(Mention one, Mention other) {
    return isActor(one) == isActor(other) || isAside(one) || isAside(other);
  }

  private static boolean isActor(Mention mention) {
    return mention.type() != Type.PLACE && !isAside(mention);
  }

  private static boolean isAside(Mention mention) {
    return mention.type() == Type.OTHER || mention.type() == Type.ONLOOKER;
  }

  /** Returns whether ", and B said" begins a clause of its own after two mentions. */
  private boolean beginsClause(int at, int end) {
    Mention mention = mentions.get(end);
    boolean comma = sentence.token(mentions.get(end - 1).last() + 1).is(",");
    return end - at == 1
        && (comma || mention.type() == Type.REFERENCE)
        && isVerb(mention.last() + 1, FINITE)
        && isVerb(mentions.get(at).first() - 1, BEFORE_OBJECTS);
  }

  /** Returns whether {@code token} is a form of a verb. */
  boolean isVerb(Token token) {
    return finder.isVerb(token);
  }

  private boolean isVerb(int at, Set<String> others) {
    return at >= 0
        && at < sentence.size()
        && (finder.isVerb(sentence.token(at)) || others.contains(sentence.token(at).lower()));
  }
}
