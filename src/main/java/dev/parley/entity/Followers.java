package dev.parley.entity;

import dev.parley.language.WordLists;
import dev.parley.mention.Mention;
import dev.parley.mention.Mention.Type;
import dev.parley.mention.Title;
import dev.parley.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Tells to whom people of a sentence belong: "Putin's adviser", "the wife of the president". */
final class Followers {

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final Phrases phrases;
  private final WordLists words;

  Followers(Sentence sentence, List<Mention> mentions, WordLists words) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.phrases = new Phrases(sentence, mentions, words);
    this.words = words;
  }

  /** Returns which mention tells to whom that of {@code at} belongs. */
  Optional<Integer> leader(int at) {
    if (!mayFollow(mentions.get(at))) {
      return Optional.empty();
    }
    if (isPossessed(at)) {
      boolean told = at > 0 && phrases.isOwned(at);
      return told ? Optional.of(at - 1) : Optional.empty();
    }
    boolean owned =
        endsInTitle(at)
            && phrases.leadsToNext(at, words.phrases(isFollower(at) ? "following" : "owning"))
            && !phrases.isPossessive(mentions.get(at + 1));
    return owned ? Optional.of(at + 1) : Optional.empty();
  }

  /** "Putin and his adviser Jane Roe": returns the same, or who was named last where "his" does. */
  Optional<Integer> leaderByName(int at) {
    Optional<Integer> leader = leader(at);
    if (leader.isPresent() || !mayFollow(mentions.get(at)) || !isOfPronoun(mentions.get(at))) {
      return leader;
    }
    int before = at - 1;
    while (before >= 0 && mentions.get(before).type() != Type.PERSON) {
      before--;
    }
    return before < 0 ? Optional.empty() : Optional.of(before);
  }

  private boolean mayFollow(Mention mention) {
    return mention.bodies().isEmpty()
        && switch (mention.type()) {
          case OFFICIALS, OFFICE -> true;
          case PERSON -> mention.title().isPresent();
          case ONLOOKER ->
              mention.title().filter(title -> isListed("spokesmen", title.text())).isPresent();
          case BODY, GROUP, REGIONAL, ADJECTIVE, PLACE, REFERENCE, COUNTERPART, OTHER -> false;
        };
  }

  /**
   * Returns whether who follows acts by name or title, and the leader does not: no "government".
   */
  boolean isActing(int at) {
    return mentions.get(at).type() != Type.OFFICIALS || isFollower(at);
  }

  private boolean isFollower(int at) {
    String title = title(mentions.get(at));
    return isListed("followers", title) || isListed("kin", title);
  }

  /** "the company's chief", "the chief of Iran's agency": whether it is of something unnamed. */
  boolean isElsewhere(int at) {
    return isPossessed(at)
        || phrases.leadsToNext(at, words.phrases("owning"))
            && phrases.isPossessive(mentions.get(at + 1));
  }

  /** Returns whether a possessive, of whomever, stands before the mention. */
  private boolean isPossessed(int at) {
    int before = mentions.get(at).first() - 1;
    return before >= 0 && sentence.token(before).isPossessive();
  }

  /** "Jane Roe, an adviser": whether no name ends the mention, to which "of" would belong. */
  private boolean endsInTitle(int at) {
    Mention mention = mentions.get(at);
    String last = sentence.token(mention.last()).lower();
    return mention.type() != Type.PERSON
        || mention.title().filter(title -> title.text().endsWith(last)).isPresent();
  }

  /** "and his wife": whether the mention is of the family of somebody who acts beside it. */
  boolean isCompanion(int at) {
    Mention mention = mentions.get(at);
    return isOfPronoun(mention)
        && isListed("kin", title(mention))
        && (phrases.isJoined(at) || !phrases.mayAct(mention));
  }

  private boolean isOfPronoun(Mention mention) {
    return phrases.ownPronoun(mention).isPresent();
  }

  private static String title(Mention mention) {
    return mention.title().map(Title::text).or(mention::name).orElse("");
  }

  /** Returns whether {@code title}, or its end, is of {@code list}. */
  private boolean isListed(String list, String title) {
    String end = title;
    while (!end.isEmpty() && !words.contains(list, end)) {
      end = end.substring(end.indexOf(' ') + 1 == 0 ? end.length() : end.indexOf(' ') + 1);
    }
    return !end.isEmpty();
  }
}
