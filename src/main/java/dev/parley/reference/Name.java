package dev.parley.reference;

/** A name and what it may stand for. */
public record Name(String text, NameType type, Entity entity) {}
