package dev.parley.entity;

import dev.parley.language.WordLists;
import dev.parley.mention.Mention;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.State;
import dev.parley.text.Document;
import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves the mentions of an article.
 *
 * <p>All people are collected before any mention is resolved, so that it does not matter where the
 * article tells what of whom; the body is read before the headline. Safe for many threads.
 */
public final class EntityResolver {

  private final Gazetteer gazetteer;
  private final WordLists words;
  private final States states;

  /** Creates a resolver that knows the people and offices of {@code gazetteer}. */
  public EntityResolver(Gazetteer gazetteer, WordLists words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.states = new States(gazetteer, words);
  }

  /**
   * Returns who is who in {@code document}.
   *
   * @param mentions one list a sentence, empty where none were looked for
   */
  public Entities resolve(Document document, List<List<Mention>> mentions) {
    Optional<State> home = document.dateline().flatMap(states::ofPlace);
    Offices offices =
        new Offices(
            gazetteer,
            words.phrases("parliamentary"),
            words.phrases("shared titles"),
            document.article().published());
    Map<State, Integer> told = Introductions.told(mentions);
    People people =
        new People(
            new Bearers(offices, told, words.phrases("ordinary names")),
            new Attributes(offices, words));
    List<Integer> order = order(document.sentences());
    List<Followers> followers =
        document.sentences().stream()
            .map(sentence -> new Followers(sentence, mentions.get(sentence.index()), words))
            .toList();
    new Introductions(people, states, mentions, followers, told, home).read(order);
    Memory memory = new Memory();
    Holders holders = new Holders(offices, people, memory, home);
    Pronouns pronouns = new Pronouns(memory, people);
    List<List<Referent>> referents =
        new ArrayList<>(Collections.nCopies(document.sentences().size(), List.of()));
    for (int index : order) {
      Sentence sentence = document.sentences().get(index);
      SentenceReader reader =
          new SentenceReader(
              sentence,
              mentions.get(index),
              words,
              people,
              holders,
              pronouns,
              followers.get(index),
              memory);
      referents.set(index, reader.read());
    }
    return new Entities(referents, home);
  }

  /** Returns the numbers of the sentences, those of the headline behind the body. */
  private static List<Integer> order(List<Sentence> sentences) {
    List<Integer> order = new ArrayList<>();
    int body = 0;
    while (body < sentences.size() && sentences.get(body).form() == Sentence.Form.HEADLINE) {
      body++;
    }
    for (int at = 0; at < sentences.size(); at++) {
      order.add((body + at) % sentences.size());
    }
    return order;
  }
}
