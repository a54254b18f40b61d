package dev.parley.event;

/** The part that a participant plays. */
public enum Role {
  PARTICIPANT,
  HOST,
  GUEST,
  MEDIATOR
}
