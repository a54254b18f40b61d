package dev.parley.mention;

import dev.parley.reference.Office;
import dev.parley.reference.OfficeType;
import java.util.List;
import java.util.Set;

/**
 * A title as printed, and what it may mean.
 *
 * @param text in small letters, singular or plural as printed
 * @param offices the offices that bear it; empty where no reference knows it
 * @param types the kinds of those offices
 * @param plural whether it speaks of several holders
 * @param deputy whether it is the holder's deputy, assistant or adviser who is meant
 */
public record Title(
    String text, List<Office> offices, Set<OfficeType> types, boolean plural, boolean deputy) {

  public Title {
    offices = List.copyOf(offices);
    types = Set.copyOf(types);
  }
}
