package dev.parley.model;

import java.util.Arrays;
import java.util.Objects;

/** What speaks for or against a decision: named features, each with a value, 1 where it holds. */
public final class Features {

  private static final int FEW = 24;

  private String[] names = new String[FEW];
  private double[] values = new double[FEW];
  private int size;

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
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    names[size] = name;
    values[size] = value;
    size++;
    return this;
  }

  /** Adds all of {@code others}. */
  public Features addAll(Features others) {
    for (int at = 0; at < others.size; at++) {
      add(others.names[at], others.values[at]);
    }
    return this;
  }

  /** Returns whether one is called {@code name}. */
  public boolean has(String name) {
    return Arrays.asList(names).subList(0, size).contains(name);
  }

  /** Returns how many there are. */
  public int size() {
    return size;
  }

  /** Returns the name of feature {@code at}. */
  public String name(int at) {
    return names[Objects.checkIndex(at, size)];
  }

  /** Returns the value of feature {@code at}. */
  public double value(int at) {
    return values[Objects.checkIndex(at, size)];
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
