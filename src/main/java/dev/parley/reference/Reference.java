package dev.parley.reference;

import dev.parley.ingest.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The descriptions of states, offices, holders, organizations and places. Immutable. */
public final class Reference {

  private final SortedMap<String, Description> descriptions;
  private final List<Diagnostic> diagnostics;

  Reference(SortedMap<String, Description> descriptions, List<Diagnostic> diagnostics) {
    this.descriptions = new TreeMap<>(descriptions);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Returns this reference with {@code other} laid over it: a subject that {@code other} describes
   * is as {@code other} says and no longer as this one says, and is gone where {@code other} says
   * {@code owl:deprecated true}.
   */
  public Reference with(Reference other) {
    SortedMap<String, Description> merged = new TreeMap<>(descriptions);
    merged.putAll(other.descriptions);
    List<Diagnostic> messages = new ArrayList<>(diagnostics);
    messages.addAll(other.diagnostics);
    return new Reference(merged, messages);
  }

  /** Returns the gazetteer of all descriptions, and what could not be used of them. */
  public Linked link() {
    List<Diagnostic> messages = new ArrayList<>(diagnostics);
    Gazetteer gazetteer = new ReferenceLinker(messages).link(descriptions.values());
    return new Linked(gazetteer, messages);
  }

  /** Returns what could not be read. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns the descriptions by IRI. */
  SortedMap<String, Description> descriptions() {
    return descriptions;
  }

  /**
   * A reference whose subjects are connected.
   *
   * @param diagnostics what could not be read, then what could not be connected
   */
  public record Linked(Gazetteer gazetteer, List<Diagnostic> diagnostics) {
    public Linked {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
