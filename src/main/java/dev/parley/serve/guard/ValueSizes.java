package dev.parley.serve.guard;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * How large the values of a query may become, and how long one function may look at them.
 *
 * <p>A function is not interrupted while it runs, so what would keep it for long is denied before.
 */
final class ValueSizes {

  /** Characters of a text: longer than any article. */
  static final int TEXT = 1 << 20;

  /** Digits of a number, and of what becomes one. */
  static final int DIGITS = 20_000;

  private static final int BITS = DIGITS * 10 / 3;
  private static final long COMPARISONS = 1L << 29;
  private static final double DAYS = 1e7;
  private static final int LONG = 4_096;

  private final Work work;

  ValueSizes(Work work) {
    this.work = work;
  }

  /** Checks the arguments of any function. */
  void checkArguments(List<NodeValue> values) {
    work.check();
    for (NodeValue value : values) {
      if (value.isNumber()) {
        checkNumber(value);
      } else if (value.isDuration()) {
        checkDuration(value.getDuration());
      }
    }
  }

  /** Checks the texts that are put together into one. */
  void checkSum(List<NodeValue> texts) {
    long sum = 0;
    for (NodeValue text : texts) {
      sum += length(text);
    }
    checkLength(sum);
  }

  /** Checks two texts of which one is looked for in the other. */
  void checkSearch(List<NodeValue> texts) {
    long in = length(texts.get(0));
    long what = length(texts.get(1));
    if (what <= in && (in - what + 1) * what > COMPARISONS) {
      throw DeniedException.tooLong("a text is looked for in another, and both are too long");
    }
  }

  /** Checks a number of digits, or an exponent. */
  void checkDigits(NodeValue number) {
    if (number.isNumber() && Math.abs(number.getDouble()) > DIGITS) {
      throw tooManyDigits();
    }
  }

  /** Checks a text that is read as a number or a date. */
  void checkLexical(NodeValue text) {
    if (length(text) > DIGITS) {
      throw tooManyDigits();
    }
  }

  /** Returns {@code result}, if it is not too large. */
  NodeValue checked(NodeValue result) {
    if (result.isNumber()) {
      checkNumber(result);
    } else {
      long length = length(result);
      checkLength(length);
      if (length > LONG) {
        work.charge(length);
      }
    }
    return result;
  }

  void checkLength(long characters) {
    if (characters > TEXT) {
      throw DeniedException.tooLong("a text becomes longer than " + TEXT + " characters");
    }
  }

  private static void checkNumber(NodeValue value) {
    if (value.isInteger()) {
      if (value.getInteger().bitLength() > BITS) {
        throw tooManyDigits();
      }
    } else if (value.isDecimal()) {
      BigDecimal number = value.getDecimal();
      if (number.unscaledValue().bitLength() > BITS || Math.abs((long) number.scale()) > DIGITS) {
        throw tooManyDigits();
      }
    }
  }

  private static DeniedException tooManyDigits() {
    return DeniedException.tooLong("a number has more than " + DIGITS + " digits");
  }

  /** A date is moved month by month. */
  private static void checkDuration(Duration duration) {
    double days =
        part(duration, DatatypeConstants.YEARS) * 366
            + part(duration, DatatypeConstants.MONTHS) * 31
            + part(duration, DatatypeConstants.DAYS)
            + part(duration, DatatypeConstants.HOURS) / 24
            + part(duration, DatatypeConstants.MINUTES) / 1440
            + part(duration, DatatypeConstants.SECONDS) / 86_400;
    if (days > DAYS) {
      throw DeniedException.tooLong("a duration has more than ten million days");
    }
  }

  private static double part(Duration duration, DatatypeConstants.Field field) {
    return Stream.ofNullable(duration.getField(field)).mapToDouble(Number::doubleValue).sum();
  }

  private static long length(NodeValue value) {
    Node node = value.asNode();
    return node.isLiteral()
        ? node.getLiteralLexicalForm().length()
        : node.isURI() ? node.getURI().length() : 0;
  }
}
