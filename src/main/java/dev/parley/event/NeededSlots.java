package dev.parley.event;

import dev.parley.entity.Referent;
import dev.parley.syntax.Tag;
import dev.parley.syntax.Tagged;
import dev.parley.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Tells from the words and tags of a sentence, before there is a tree, whether a trigger may get
 * what its frame cannot do without: "went on" and "went to sleep" do not, "went to Paris" may.
 */
final class NeededSlots {

  private static final String OBJECT = "obj";

  private final Sentence sentence;
  private final Tagged tags;
  private final boolean[] named;

  /**
   * @param referents what the sentence mentions
   */
  NeededSlots(Sentence sentence, Tagged tags, List<Referent> referents) {
    this.sentence = sentence;
    this.tags = tags;
    this.named = new boolean[sentence.size()];
    for (Referent referent : referents) {
      if (referent.best().isPresent() || referent.mention().place().isPresent()) {
        for (int at = referent.first(); at <= referent.last(); at++) {
          named[at] = true;
        }
      }
    }
  }

  /** Returns whether a slot that {@code trigger} needs may be filled. */
  boolean mayBeFilled(Trigger trigger) {
    Set<String> bare = trigger.frame().neededBare();
    boolean governs = endsInPreposition(trigger) && bare.stream().allMatch(OBJECT::equals);
    if (trigger.frame().needed().isEmpty() || !governs && !bare.isEmpty()) {
      return true;
    }
    for (int at = 0; at < sentence.size(); at++) {
      boolean announces = trigger.frame().needed().contains(sentence.token(at).lower());
      if ((announces || governs && at == trigger.last()) && leadsToNamed(at)) {
        return true;
      }
    }
    return false;
  }

  /** "is in": what the preposition takes is the object of it all. */
  private boolean endsInPreposition(Trigger trigger) {
    Tag last = tags.tag(trigger.last());
    return trigger.last() > trigger.first() && (last == Tag.IN || last == Tag.TO);
  }

  /** Returns whether somebody or somewhere is named behind {@code preposition} in its clause. */
  private boolean leadsToNamed(int preposition) {
    int next = preposition + 1;
    if (next == sentence.size() || tags.tag(next) == Tag.VB) {
      return false;
    }
    // "to which": what stands before it is meant.
    if (tags.tag(next) == Tag.WDT || tags.tag(next) == Tag.WP) {
      return true;
    }
    while (next < sentence.size() && !named[next] && !tags.tag(next).isFinite()) {
      next++;
    }
    return next < sentence.size() && named[next];
  }
}
