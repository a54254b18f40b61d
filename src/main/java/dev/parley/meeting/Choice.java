package dev.parley.meeting;

import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Chooses one of several values by a model each. */
final class Choice<E extends Enum<E>> {

  private final Class<E> type;
  private final Map<E, LinearModel> models;

  /** Creates a choice between the constants of {@code type}, with models {@code name.constant}. */
  Choice(Class<E> type, String name, Models models) {
    this.type = type;
    this.models = new EnumMap<>(type);
    for (E value : type.getEnumConstants()) {
      this.models.put(value, models.get(name + "." + value.name().toLowerCase(Locale.ROOT)));
    }
  }

  /** Returns how likely each value is; together they make 1. */
  Map<E, Double> of(Features features) {
    Map<E, Double> odds = new EnumMap<>(type);
    double sum = 0;
    for (Map.Entry<E, LinearModel> each : models.entrySet()) {
      double probability = each.getValue().probability(features);
      odds.put(each.getKey(), probability);
      sum += probability;
    }
    double all = sum;
    odds.replaceAll((value, probability) -> probability / all);
    return odds;
  }

  /** Returns the likeliest of {@code odds}, the first of several. */
  static <T> T likeliest(Map<T, Double> odds) {
    T best = null;
    for (Map.Entry<T, Double> each : odds.entrySet()) {
      if (best == null || each.getValue() > odds.get(best)) {
        best = each.getKey();
      }
    }
    return best;
  }
}
