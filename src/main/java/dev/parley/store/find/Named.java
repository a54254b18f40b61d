package dev.parley.store.find;

import java.util.ArrayList;
import java.util.List;

/** Something with names, as the index has it. */
final class Named {

  private final String iri;
  private final String type;
  private final String label;
  private final List<List<String>> names = new ArrayList<>();
  private int meetings;

  Named(String iri, String type, String label) {
    this.iri = iri;
    this.type = type;
    this.label = label;
    add(label);
  }

  void add(String name) {
    List<String> words = Words.of(name);
    if (!words.isEmpty() && !names.contains(words)) {
      names.add(words);
    }
  }

  void countMeeting() {
    meetings++;
  }

  List<List<String>> names() {
    return names;
  }

  int meetings() {
    return meetings;
  }

  Found found() {
    String count =
        meetings == 0 ? "" : meetings == 1 ? ", 1 meeting" : ", " + meetings + " meetings";
    return new Found(iri, type, label, type + count);
  }
}
