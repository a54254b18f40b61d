package dev.parley.spark;

import dev.parley.Converter;
import dev.parley.graph.GraphOptions;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import java.util.concurrent.ConcurrentHashMap;

/** The converters of this virtual machine: one for each base, made when it is first needed. */
final class LocalConverter {

  private static final ConcurrentHashMap<String, Converter> CONVERTERS = new ConcurrentHashMap<>();

  private LocalConverter() {}

  /** Returns the converter for data whose IRIs begin with {@code base}. */
  static Converter of(String base) {
    return CONVERTERS.computeIfAbsent(base, LocalConverter::make);
  }

  private static Converter make(String base) {
    Gazetteer gazetteer = Reference.bundled().link().gazetteer();
    GraphOptions options =
        GraphOptions.standard().withBase(base).withReference(gazetteer.fingerprint());
    return new Converter(gazetteer, options);
  }
}
