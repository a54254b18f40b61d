package dev.parley.model;

import java.util.ArrayList;
import java.util.List;

/** What speaks for or against a decision: named features, each with a value, 1 where it holds. */
public final class Features {

  private final List<String> names = new ArrayList<>(24);
  private final List<Double> values = new ArrayList<>(24);

  /** Adds a feature that holds. */
  public Features add(String name) {
    return add(name, 1);
  }

  /** Adds a feature where {@code holds}. */
  public Features addIf(boolean holds, String name) {
    return holds ? add(name, 1) : this;
  }

  /** Adds a feature with a value. */
  public Features add(String name, double value) {
    names.add(name);
    values.add(value);
    return this;
  }

  /** Adds all of {@code others}. */
  public Features addAll(Features others) {
    names.addAll(others.names);
    values.addAll(others.values);
    return this;
  }

  /** Returns how many there are. */
  public int size() {
    return names.size();
  }

  /** Returns the name of feature {@code at}. */
  public String name(int at) {
    return names.get(at);
  }

  /** Returns the value of feature {@code at}. */
  public double value(int at) {
    return values.get(at);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < size(); at++) {
      text.append(at == 0 ? "" : " ").append(name(at));
      text.append(value(at) == 1 ? "" : "=" + value(at));
    }
    return text.toString();
  }
}
