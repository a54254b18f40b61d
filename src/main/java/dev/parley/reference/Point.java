package dev.parley.reference;

import java.math.BigDecimal;

/**
 * A position on the Earth, WGS 84.
 *
 * @param latitude in degrees, north of the equator, with the digits that the reference gives
 * @param longitude in degrees, east of Greenwich
 */
public record Point(BigDecimal latitude, BigDecimal longitude) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if there is no such position
   */
  public Point {
    if (latitude.abs().compareTo(BigDecimal.valueOf(90)) > 0
        || longitude.abs().compareTo(BigDecimal.valueOf(180)) > 0) {
      throw new IllegalArgumentException("no position: " + latitude + " " + longitude);
    }
  }
}
