package dev.parley.store.find;

import dev.parley.store.Nearest;
import dev.parley.store.names.NameSearch;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A word that is looked for: what has a name with a word that begins like it, or else one like it.
 */
final class Word {

  /** A slip of the hand is forgiven in words of at least so many letters, two in longer ones. */
  private static final int ONE_SLIP = 4;

  private static final int TWO_SLIPS = 7;
  private static final int EXACT = 0;
  private static final int BEGINS = 1;
  private static final int LIKE = 4;

  private final String typed;
  private final int slips;
  private final List<NameSearch.Hit> hits;
  private final Set<Node> labelled;

  private Word(String typed, int slips, List<NameSearch.Hit> hits, Set<Node> labelled) {
    this.typed = typed;
    this.slips = slips;
    this.hits = hits;
    this.labelled = labelled;
  }

  /** Looks for {@code typed} among {@code names}. */
  static Word find(String typed, NameSearch names) {
    List<NameSearch.Hit> begun = names.beginning(typed);
    Set<Node> labelled = names.meetings(typed);
    if (!begun.isEmpty() || typed.length() < ONE_SLIP) {
      return new Word(typed, 0, begun, labelled);
    }
    int slips = typed.length() < TWO_SLIPS ? 1 : 2;
    return new Word(typed, slips, names.like(typed, slips), labelled);
  }

  String typed() {
    return typed;
  }

  /** Returns the names of things that have it. */
  List<NameSearch.Hit> hits() {
    return hits;
  }

  /** Returns the things that have a name with it. */
  Set<Node> things() {
    Set<Node> things = new HashSet<>();
    hits.forEach(hit -> things.add(hit.thing()));
    return things;
  }

  /** Returns the meetings whose label has it. */
  Set<Node> labelled() {
    return labelled;
  }

  /** Returns how far it is from {@code word} of a name, if it may stand for that. */
  OptionalInt distance(String word) {
    if (slips == 0) {
      return word.startsWith(typed)
          ? OptionalInt.of(word.length() == typed.length() ? EXACT : BEGINS)
          : OptionalInt.empty();
    }
    int made = Nearest.slips(typed, word);
    return made <= slips ? OptionalInt.of(LIKE + made) : OptionalInt.empty();
  }
}
