package dev.parley.serve.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a client would like to get: the Accept header of a request (RFC 9110, 12.5.1). */
public final class Accept {

  private record Range(String type, String subtype, double quality) {

    int specificity() {
      return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }

    boolean matches(String mediaType) {
      int slash = mediaType.indexOf('/');
      return (type.equals("*") || type.equals(mediaType.substring(0, slash)))
          && (subtype.equals("*") || subtype.equals(mediaType.substring(slash + 1)));
    }
  }

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  /** Returns what {@code header} says; anything goes if it is null or empty. */
  public static Accept of(String header) {
    if (header == null || header.isBlank()) {
      return new Accept(List.of(new Range("*", "*", 1)));
    }
    List<Range> ranges = new ArrayList<>();
    for (String part : header.split(",")) {
      range(part).ifPresent(ranges::add);
    }
    return new Accept(ranges);
  }

  private static Optional<Range> range(String text) {
    String[] parts = text.toLowerCase(Locale.ROOT).split(";");
    String[] names = parts[0].strip().split("/");
    if (names.length != 2) {
      return Optional.empty();
    }
    double quality = 1;
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("q=")) {
        quality = number(parameter.substring(2));
      }
    }
    return Optional.of(new Range(names[0], names[1], quality));
  }

  private static double number(String text) {
    try {
      return Math.clamp(Double.parseDouble(text), 0, 1);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Returns how welcome {@code mediaType} is, from 0 (not at all) to 1. */
  public double quality(String mediaType) {
    Range best = new Range("*", "*", 0);
    int specificity = -1;
    for (Range range : ranges) {
      if (range.matches(mediaType) && range.specificity() > specificity) {
        best = range;
        specificity = range.specificity();
      }
    }
    return best.quality();
  }

  /** Returns the most welcome of {@code offers}, the first of equals; empty if none is. */
  public Optional<String> best(List<String> offers) {
    Optional<String> best = Optional.empty();
    double most = 0;
    for (String offer : offers) {
      double quality = quality(offer);
      if (quality > most) {
        most = quality;
        best = Optional.of(offer);
      }
    }
    return best;
  }
}
