package dev.parley.graph;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * Whether text from elsewhere is an IRI (RFC 3987) that every reader takes, and how it becomes one.
 */
final class LegalIris {

  private static final IRIx WITHOUT_DOTS = IRIx.create(Iris.DEFAULT_BASE);

  private LegalIris() {}

  /**
   * Returns {@code iri}.
   *
   * @param what it is called in the refusal
   * @throws IllegalArgumentException if it is not an absolute IRI
   */
  static String checked(String iri, String what) {
    try {
      IRIx parsed = IRIx.create(iri);
      List<String> errors = new ArrayList<>();
      parsed.handleViolations(
          (isError, message) -> {
            if (isError) {
              errors.add(message);
            }
          });
      if (!parsed.isAbsolute() || !errors.isEmpty()) {
        throw new IllegalArgumentException(what + ": " + iri + " is not an absolute IRI");
      }
      return iri;
    } catch (IRIException e) {
      throw new IllegalArgumentException(what + ": " + iri + " is not an IRI", e);
    }
  }

  /**
   * Returns {@code url} as a node, without the steps {@code .} and {@code ..}, which whoever reads
   * it would take out.
   *
   * @throws IllegalArgumentException if it is not an absolute address of the web
   */
  static Node web(URI url) {
    if (!url.toString().codePoints().allMatch(LegalIris::isCharacter)) {
      throw new IllegalArgumentException("url: has what is no character");
    }
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https") || url.getHost() == null) {
      throw new IllegalArgumentException("url: " + url + " is no http or https address");
    }
    String checked = checked(url.toString(), "url");
    return NodeFactory.createURI(WITHOUT_DOTS.resolve(checked).str());
  }

  /** Half a pair is no character, nor are the last two of each plane and U+FDD0 to U+FDEF. */
  private static boolean isCharacter(int point) {
    return Character.getType(point) != Character.SURROGATE
        && (point & 0xFFFE) != 0xFFFE
        && (point < 0xFDD0 || point > 0xFDEF);
  }

  /** Returns whether {@link #web} takes {@code url}. */
  static boolean isWeb(URI url) {
    try {
      web(url);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Returns {@code id} as one step of an IRI, with all but letters, digits and - . _ ~ encoded. */
  static String encoded(String id) {
    StringBuilder out = new StringBuilder();
    id.codePoints().forEach(c -> append(c, out));
    boolean dotsOnly = id.equals(".") || id.equals("..");
    return dotsOnly ? id.replace(".", "%2E") : out.toString();
  }

  private static void append(int codePoint, StringBuilder out) {
    if (Character.isLetterOrDigit(codePoint) || "-._~".indexOf(codePoint) >= 0) {
      out.appendCodePoint(codePoint);
      return;
    }
    for (byte octet : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format("%%%02X", octet & 0xFF));
    }
  }
}
