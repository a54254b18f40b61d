package dev.parley.serve.linked;

import dev.parley.serve.http.Html;
import dev.parley.serve.http.Html.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Small drawings that need no script; what they show stands in words beside them. */
final class Drawings {

  private static final int WIDTH = 640;
  private static final int ROW = 26;
  private static final int AXIS = 22;
  private static final int BARS = 96;
  private static final int FEWEST_YEARS = 8;
  private static final int LABELS = 8;

  /** How wide a digit is, and how wide a letter is on a narrow screen, where they are larger. */
  private static final double DIGIT = 7.2;

  private static final double LETTER = 11.5;

  private Drawings() {}

  /**
   * A stretch of time with a name.
   *
   * @param from when it begins, in years
   * @param until when it ends; not a number while it lasts
   */
  record Stretch(String name, double from, double until) {
    boolean isLasting() {
      return Double.isNaN(until);
    }
  }

  /** Returns {@code stretches} as lines over one axis of years, those that last up to its end. */
  static Element line(String about, List<Stretch> stretches, double end) {
    double first = stretches.stream().mapToDouble(Stretch::from).min().orElse(end - 1);
    double last = Math.max(end, first + 1);
    int height = stretches.size() * ROW + AXIS;
    List<Html> parts = new ArrayList<>(axis(first, last, height));
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      double left = at(stretch.from(), first, last);
      double right = at(stretch.isLasting() ? last : stretch.until(), first, last);
      String type = stretch.isLasting() ? "stretch lasting" : "stretch";
      parts.add(rectangle(left, i * ROW + 16, Math.max(3, right - left), 7).with("class", type));
      parts.add(name(stretch.name(), left, right, i * ROW + 12));
    }
    return drawing(about, height, parts).with("class", "line");
  }

  /** Returns a name that begins where its stretch does, or ends there, so that it has room. */
  private static Element name(String name, double left, double right, double y) {
    double width = Math.min(WIDTH, name.length() * LETTER);
    return left + width <= WIDTH
        ? text(left, y, name).with("text-anchor", "start")
        : text(Math.max(right, width), y, name).with("text-anchor", "end");
  }

  /** Returns how many there are in each year, as bars. */
  static Element years(String about, SortedMap<Integer, Integer> counts) {
    SortedMap<Integer, Integer> all = new TreeMap<>(counts);
    int last = counts.lastKey();
    for (int year = counts.firstKey(); year <= last; year++) {
      all.putIfAbsent(year, 0);
    }
    for (int year = counts.firstKey() - 1; all.size() < FEWEST_YEARS; year--) {
      all.put(year, 0);
    }
    int most = all.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    double step = WIDTH / (double) all.size();
    int every = (int) Math.ceil(all.size() / (double) LABELS);
    List<Html> parts = new ArrayList<>();
    int i = 0;
    for (Map.Entry<Integer, Integer> year : all.entrySet()) {
      double height = (BARS - 18) * year.getValue() / (double) most;
      double middle = (i + 0.5) * step;
      if (year.getValue() > 0) {
        parts.add(
            rectangle(i * step + step * 0.15, BARS - height, step * 0.7, height)
                .with("class", "bar"));
        count(year.getValue(), middle, BARS - height - 4, step / digits(most))
            .ifPresent(parts::add);
      }
      if (i % every == 0) {
        parts.add(
            text(middle, BARS + 15, String.valueOf(year.getKey()))
                .with("text-anchor", "middle")
                .with("class", "tick"));
      }
      i++;
    }
    return drawing(about, BARS + AXIS, parts).with("class", "years");
  }

  private static int digits(int number) {
    return String.valueOf(number).length();
  }

  /**
   * Returns a number over its bar, if all of them have room beside one another.
   *
   * @param room how wide a digit may be
   */
  private static Optional<Element> count(int number, double x, double y, double room) {
    if (DIGIT > room) {
      return Optional.empty();
    }
    Element count = text(x, y, String.valueOf(number)).with("text-anchor", "middle");
    return Optional.of(LETTER > room ? count.with("class", "close") : count);
  }

  private static List<Html> axis(double first, double last, int height) {
    List<Html> parts = new ArrayList<>();
    int step = Math.max(1, (int) Math.ceil((last - first) / LABELS));
    for (int year = (int) Math.ceil(first); year <= last; year += step) {
      double x = Math.clamp(at(year, first, last), 14, WIDTH - 14);
      parts.add(
          Html.element("line")
              .with("x1", number(x))
              .with("x2", number(x))
              .with("y1", "0")
              .with("y2", number(height - AXIS + 4))
              .with("class", "rule"));
      parts.add(
          text(x, height - 4, String.valueOf(year))
              .with("text-anchor", "middle")
              .with("class", "tick"));
    }
    return parts;
  }

  private static double at(double year, double first, double last) {
    return WIDTH * (year - first) / (last - first);
  }

  private static Element rectangle(double x, double y, double width, double height) {
    return Html.element("rect")
        .with("x", number(x))
        .with("y", number(y))
        .with("width", number(width))
        .with("height", number(height))
        .with("rx", "2");
  }

  private static Element text(double x, double y, String words) {
    return Html.element("text", Html.text(words)).with("x", number(x)).with("y", number(y));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static Element drawing(String about, int height, List<Html> parts) {
    return Html.element("svg", parts)
        .with("viewBox", "0 0 " + WIDTH + " " + height)
        .with("role", "img")
        .with("aria-label", about);
  }
}
