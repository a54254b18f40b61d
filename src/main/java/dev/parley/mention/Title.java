package dev.parley.mention;

import dev.parley.reference.Office;
import dev.parley.reference.OfficeType;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

/**
 * A title as printed, and what it may mean.
 *
 * @param text in small letters, singular or plural as printed
 * @param offices the offices that bear it, not copied, for they are many; empty where no reference
 *     knows it
 * @param types the kinds of those offices
 * @param plural whether it speaks of several holders
 * @param deputy whether it is the holder's deputy, assistant or adviser who is meant
 */
public record Title(
    String text,
    SequencedSet<Office> offices,
    Set<OfficeType> types,
    boolean plural,
    boolean deputy) {

  /** Whoever leads a state, by any of these offices. */
  public static final Set<OfficeType> LEADERS =
      Set.of(OfficeType.HEAD_OF_STATE, OfficeType.HEAD_OF_GOVERNMENT, OfficeType.SUPREME_LEADER);

  static final SequencedSet<Office> NO_OFFICES =
      Collections.unmodifiableSequencedSet(new LinkedHashSet<>());

  public Title {
    offices = Collections.unmodifiableSequencedSet(offices);
    types = Set.copyOf(types);
  }

  /** Returns a title that no office of the reference bears. */
  public static Title of(String text, Set<OfficeType> types, boolean plural) {
    return new Title(text, NO_OFFICES, types, plural, false);
  }

  /** Returns the title of the deputy of whoever bears this one. */
  Title ofDeputy() {
    return new Title("deputy " + text, NO_OFFICES, Set.of(), plural, true);
  }
}
