package dev.parley.meeting;

import dev.parley.mention.WordLists;
import dev.parley.reference.Gazetteer;

/**
 * What finds the words around a trigger.
 *
 * @param cues words that tell something by themselves
 * @param arguments the groups to its right
 * @param dates its date
 * @param places its place
 * @param topics what it is about
 */
record Surroundings(
    Cues cues,
    ArgumentFinder arguments,
    TriggerDateFinder dates,
    PlaceFinder places,
    TopicFinder topics) {

  /** Returns what finds by the word lists {@code lists} and the capitals of {@code gazetteer}. */
  static Surroundings of(WordLists lists, Gazetteer gazetteer) {
    Cues cues = new Cues(lists);
    return new Surroundings(
        cues,
        new ArgumentFinder(cues),
        new TriggerDateFinder(cues),
        new PlaceFinder(cues, gazetteer),
        new TopicFinder(cues));
  }
}
