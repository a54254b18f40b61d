package dev.parley.reference;

import dev.parley.ingest.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The descriptions of states, offices, holders, organizations and places. Immutable. */
public final class Reference {

  /** The resource beside this class. */
  static final String BUNDLED = "reference.index";

  private final SequencedMap<String, Description> descriptions;
  private final List<Diagnostic> diagnostics;

  /** Creates a reference of {@code descriptions}, sorted by IRI, which nobody else changes. */
  Reference(SequencedMap<String, Description> descriptions, List<Diagnostic> diagnostics) {
    this.descriptions = Collections.unmodifiableSequencedMap(descriptions);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Returns the reference that Parley brings along. */
  public static Reference bundled() {
    try (InputStream in = Reference.class.getResourceAsStream(BUNDLED)) {
      return ReferenceIndex.read(in);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /**
   * Returns this reference with {@code other} laid over it: a subject that {@code other} describes
   * is as {@code other} says and no longer as this one says, and is gone where {@code other} says
   * {@code owl:deprecated true}.
   */
  public Reference with(Reference other) {
    SequencedMap<String, Description> merged = new TreeMap<>(descriptions);
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

  /** Returns the descriptions by IRI, sorted. */
  SequencedMap<String, Description> descriptions() {
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
