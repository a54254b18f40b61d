package dev.parley.reference;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The descriptions of a reference in a form that is read in some milliseconds.
 *
 * <p>A table of all strings, sorted, then for each subject its IRI, kind, source, and properties
 * with their values; every number is a base-128 varint and every string the number of its line in
 * the table. One reference has one index, byte by byte.
 */
final class ReferenceIndex {

  /** "Parl", and the version of the form. */
  private static final int MAGIC = 0x5061726C;

  private static final byte VERSION = 2;

  private static final Property[] PROPERTIES = Property.values();

  private ReferenceIndex() {}

  /** Writes the descriptions of {@code reference}; what was wrong with them is not kept. */
  static void write(Reference reference, OutputStream out) throws IOException {
    Map<String, Integer> numbers = numbers(reference);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeByte(VERSION);
    writeNumber(numbers.size(), data);
    for (String string : numbers.keySet()) {
      byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
      writeNumber(bytes.length, data);
      data.write(bytes);
    }
    writeNumber(reference.descriptions().size(), data);
    for (Description description : reference.descriptions().values()) {
      writeNumber(numbers.get(description.iri()), data);
      writeNumber(description.kind().ordinal(), data);
      writeNumber(numbers.get(description.source()), data);
      writeNumber(description.properties().size(), data);
      for (Property property : description.properties()) {
        List<String> values = description.all(property);
        writeNumber(property.ordinal(), data);
        writeNumber(values.size(), data);
        for (String value : values) {
          writeNumber(numbers.get(value), data);
        }
      }
    }
    data.flush();
  }

  /**
   * Returns the reference that was written.
   *
   * @throws IOException if {@code in} holds something else
   */
  static Reference read(InputStream in) throws IOException {
    ByteBuffer data = ByteBuffer.wrap(in.readAllBytes());
    if (data.remaining() < 5 || data.getInt() != MAGIC || data.get() != VERSION) {
      throw new IOException("no reference index of version " + VERSION);
    }
    String[] strings = readStrings(data);
    DescriptionKind[] kinds = DescriptionKind.values();
    int size = readNumber(data);
    SequencedMap<String, Description> descriptions = LinkedHashMap.newLinkedHashMap(size);
    for (int left = size; left > 0; left--) {
      String iri = strings[readNumber(data)];
      DescriptionKind kind = kinds[readNumber(data)];
      String source = strings[readNumber(data)];
      descriptions.put(iri, readDescription(iri, kind, source, data, strings));
    }
    return new Reference(descriptions, List.of());
  }

  private static Description readDescription(
      String iri, DescriptionKind kind, String source, ByteBuffer data, String[] strings) {
    int size = readNumber(data);
    Property[] properties = new Property[size];
    List<List<String>> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      properties[i] = PROPERTIES[readNumber(data)];
      values.add(readValues(data, strings));
    }
    return new Description(iri, kind, source, List.of(properties), List.copyOf(values));
  }

  private static Map<String, Integer> numbers(Reference reference) {
    SortedSet<String> strings = new TreeSet<>();
    for (Description description : reference.descriptions().values()) {
      strings.add(description.iri());
      strings.add(description.source());
      description.values().forEach(strings::addAll);
    }
    SortedMap<String, Integer> numbers = new TreeMap<>();
    strings.forEach(string -> numbers.put(string, numbers.size()));
    return numbers;
  }

  private static String[] readStrings(ByteBuffer data) {
    String[] strings = new String[readNumber(data)];
    for (int i = 0; i < strings.length; i++) {
      int length = readNumber(data);
      strings[i] = new String(data.array(), data.position(), length, StandardCharsets.UTF_8);
      data.position(data.position() + length);
    }
    return strings;
  }

  private static List<String> readValues(ByteBuffer data, String[] strings) {
    int size = readNumber(data);
    if (size == 1) {
      return List.of(strings[readNumber(data)]);
    }
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(strings[readNumber(data)]);
    }
    return List.copyOf(values);
  }

  private static void writeNumber(int number, OutputStream out) throws IOException {
    int rest = number;
    while (rest > 0x7F) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private static int readNumber(ByteBuffer data) {
    int number = 0;
    int shift = 0;
    byte part;
    do {
      part = data.get();
      number |= (part & 0x7F) << shift;
      shift += 7;
    } while (part < 0);
    return number;
  }
}
