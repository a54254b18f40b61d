package dev.parley.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a line of the table of frames says of the slots.
 *
 * @param roles the role of what stands in a slot
 * @param needed those of which one must be filled
 * @param barred those that nothing may fill
 */
record FrameSlots(Map<String, Role> roles, Set<String> needed, Set<String> barred) {

  private static final char NEEDED = '!';
  private static final String BARRED = "nothing";

  /** Returns what {@code field} says: {@code subj=guest to!=host}. */
  static FrameSlots read(String field) {
    FrameSlots slots = new FrameSlots(new HashMap<>(), new HashSet<>(), new HashSet<>());
    for (String slot : field.split("\\s+")) {
      int equals = slot.indexOf('=');
      boolean must = slot.charAt(equals - 1) == NEEDED;
      String name = slot.substring(0, must ? equals - 1 : equals);
      String role = slot.substring(equals + 1);
      if (role.equals(BARRED)) {
        slots.barred.add(name);
      } else {
        slots.roles.put(name, Role.valueOf(role.toUpperCase(Locale.ROOT)));
      }
      if (must) {
        slots.needed.add(name);
      }
    }
    return slots;
  }

  /** Returns the frame of {@code name} with these slots. */
  Frame frame(String name, boolean noun, Kind kind, String family, boolean weak) {
    return new Frame(name, noun, kind, family, roles, needed, barred, weak);
  }
}
