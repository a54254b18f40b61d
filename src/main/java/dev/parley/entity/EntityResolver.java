package dev.parley.entity;

import dev.parley.language.WordLists;
import dev.parley.mention.Mention;
import dev.parley.model.LinearModel;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.State;
import dev.parley.text.Dateline;
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
  private final LinearModel speaks;
  private final States states;
  private final NameOrigins origins;

  /**
   * Creates a resolver that knows the people and offices of {@code gazetteer}.
   *
   * @param speaks decides for which state an official speaks of whom no words say it
   */
  public EntityResolver(Gazetteer gazetteer, WordLists words, LinearModel speaks) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.speaks = speaks;
    this.states = new States(gazetteer, words);
    this.origins = new NameOrigins(gazetteer);
  }

  /**
   * Returns who is who in {@code document}.
   *
   * @param mentions one list a sentence, empty where none were looked for
   */
  public Entities resolve(Document document, List<List<Mention>> mentions) {
    Offices offices = offices(document);
    Map<State, Integer> told = StateGuesser.told(mentions);
    Optional<State> home = home(document);
    People people = people(offices, told);
    List<Followers> followers = followers(document, mentions);
    List<Integer> order = order(document.sentences());
    new Introductions(people, guesser(told, home), mentions, followers).read(order);
    Memory memory = new Memory();
    Holders holders = new Holders(offices, people, memory, home, words);
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

  /**
   * Returns the officials whom the reference knows and of whom {@code document} does not say for
   * which state they speak: from them is learned how to guess it.
   */
  public List<KnownOfficial> knownOfficials(Document document, List<List<Mention>> mentions) {
    Map<State, Integer> told = StateGuesser.told(mentions);
    People people = people(offices(document), told);
    List<Followers> followers = followers(document, mentions);
    Introductions introductions =
        new Introductions(people, guesser(told, home(document)), mentions, followers);
    introductions.read(order(document.sentences()));
    return introductions.knownOfficials();
  }

  private Offices offices(Document document) {
    return new Offices(
        gazetteer,
        words.phrases("parliamentary"),
        words.phrases("shared titles"),
        document.article().published());
  }

  private People people(Offices offices, Map<State, Integer> told) {
    return new People(
        new Bearers(offices, told, words.phrases("ordinary names")),
        new Attributes(offices, words));
  }

  private List<Followers> followers(Document document, List<List<Mention>> mentions) {
    return document.sentences().stream()
        .map(sentence -> new Followers(sentence, mentions.get(sentence.index()), words))
        .toList();
  }

  private StateGuesser guesser(Map<State, Integer> told, Optional<State> home) {
    return new StateGuesser(states, origins, speaks, told, home);
  }

  private Optional<State> home(Document document) {
    return document.dateline().map(Dateline::place).flatMap(states::ofPlace);
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
