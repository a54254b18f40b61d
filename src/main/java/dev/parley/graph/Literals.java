package dev.parley.graph;

import dev.parley.text.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as RDF literals. */
final class Literals {

  private static final int DECIMALS = 2;
  private static final double LEAST = 0.01;
  private static final double MOST = 0.99;
  private static final char REPLACEMENT = '\uFFFD';

  private Literals() {}

  /** Returns a string; what no XML or UTF-8 can hold is replaced by U+FFFD. */
  static Node string(String text) {
    return NodeFactory.createLiteralString(clean(text));
  }

  /** Returns English words. */
  static Node english(String text) {
    return words(text, "en");
  }

  /** Returns words in a language that a BCP 47 tag names. */
  static Node words(String text, String language) {
    return NodeFactory.createLiteralLang(clean(text), language);
  }

  static Node truth(boolean value) {
    return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Node integer(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node nonNegative(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  /**
   * Returns a probability with at most two decimals: from 0.01 to 0.99, for nothing that is learned
   * is certain.
   */
  static Node probability(double value) {
    double some = Math.min(MOST, Math.max(LEAST, value));
    BigDecimal rounded = BigDecimal.valueOf(some).setScale(DECIMALS, RoundingMode.HALF_UP);
    return decimal(rounded.stripTrailingZeros());
  }

  /** Returns {@code value} with the digits that it has. */
  static Node decimal(BigDecimal value) {
    return typed(value.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node day(LocalDate day) {
    return typed(day.toString(), XSDDatatype.XSDdate);
  }

  /**
   * Returns one day, month, year or day of a year. Bounds have two days and no value of their own.
   */
  static Node date(PartialDate date) {
    return typed(
        date.toString(),
        switch (date) {
          case PartialDate.Day day -> XSDDatatype.XSDdate;
          case PartialDate.Month month -> XSDDatatype.XSDgYearMonth;
          case PartialDate.InYear year -> XSDDatatype.XSDgYear;
          case PartialDate.DayOfYear dayOfYear -> XSDDatatype.XSDgMonthDay;
          case PartialDate.Interval interval ->
              throw new IllegalArgumentException(interval + " is no single date");
        });
  }

  static Node typed(String lexicalForm, XSDDatatype datatype) {
    return NodeFactory.createLiteralDT(lexicalForm, datatype);
  }

  private static String clean(String text) {
    if (text.codePoints().allMatch(Literals::isXmlCharacter)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> isXmlCharacter(c) ? c : REPLACEMENT).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** See Extensible Markup Language 1.0, section 2.2. */
  private static boolean isXmlCharacter(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
