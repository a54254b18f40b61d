package dev.parley.event;

import java.util.Locale;

/**
 * Where a phrase stands for a trigger.
 *
 * @param name {@code agent}, {@code patient}, {@code with}, {@code poss}, ...; below {@code gov.}
 *     where it stands so for the verb that the trigger noun hangs on; {@code elsewhere}, {@code
 *     speaker} or {@code none}
 * @param core whether parties stand there
 * @param inside how it is inside a phrase that stands there; itself where it is that phrase
 */
record Slot(String name, boolean core, Inside inside) {

  /** Of a body whose own name is the trigger: "the General Assembly". */
  static final Slot ITSELF = new Slot("itself", true, Inside.ITSELF);

  /** Of somebody whose title the trigger opens: "<i>visiting</i> King Abdullah". */
  static final Slot VISITING = new Slot("agent", true, Inside.ITSELF);

  /** How a phrase is inside another. */
  enum Inside {
    /** It is that phrase. */
    ITSELF,
    /** Before a noun for people: "<i>Japanese</i> trade officials". */
    PEOPLE,
    /** Before another noun: "the <i>Japanese</i> economy". */
    MODIFIER,
    /** Behind "of" and people: "leaders of <i>Japan</i>". */
    SENDER,
    /** Somewhere in it. */
    DEEP
  }

  /** Returns whether a party stands here by itself or by its people. */
  boolean isParty() {
    return core && (inside == Inside.ITSELF || inside == Inside.PEOPLE || inside == Inside.SENDER);
  }

  /** Returns the slot of a frame that it is: {@code subj}, {@code obj}, a preposition, ... */
  String ofFrame() {
    return switch (name) {
      case "agent" -> "subj";
      case "patient" -> "obj";
      default -> name.substring(name.lastIndexOf('.') + 1);
    };
  }

  /** Returns it as one name. */
  String label() {
    return inside == Inside.ITSELF ? name : inside.name().toLowerCase(Locale.ROOT) + "." + name;
  }
}
