package dev.parley.meeting;

/** The part that a participant plays. */
public enum Role {
  PARTICIPANT,
  HOST,
  GUEST,
  MEDIATOR
}
