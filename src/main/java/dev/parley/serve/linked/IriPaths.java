package dev.parley.serve.linked;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * Where on this server the IRIs of the data are found.
 *
 * <p>The IRIs of the reference, and of the data unless the user said otherwise, are under {@code
 * https://w3id.org/parley/id/}, and here under {@code /id/}. IRIs under a base of the user are
 * under the path of that base, so that they lead here once its host does.
 */
public final class IriPaths {

  private static final String HOME = "/id/";
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");
  private static final Pattern NON_ASCII = Pattern.compile("(%[89A-Fa-f][0-9A-Fa-f])+");

  private static final Pattern SUFFIX = Pattern.compile("\\.[a-z]+$");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("_|(?<=\\p{L})-|-(?=\\p{L})");

  private final Map<String, String> paths = new LinkedHashMap<>();

  /** Creates paths for data under {@code base} that use a reference under {@code reference}. */
  public IriPaths(String base, String reference) {
    if (!base.equals(reference)) {
      String path = URI.create(base).getRawPath();
      paths.put(base, path.isEmpty() ? "/" : path);
    }
    paths.put(reference, HOME);
  }

  /**
   * Returns the IRIs that a raw path may stand for, the likeliest first; none if it is not ours.
   */
  public List<String> iris(String rawPath) {
    return paths.entrySet().stream()
        .filter(entry -> rawPath.startsWith(entry.getValue()))
        .filter(entry -> rawPath.length() > entry.getValue().length())
        .map(entry -> entry.getKey() + readable(rawPath.substring(entry.getValue().length())))
        .toList();
  }

  /**
   * Returns where the same name under another base would be: what somebody wants who takes the base
   * of the data for that of the reference, or the other way round.
   */
  List<String> counterparts(String rawPath) {
    return paths.values().stream()
        .filter(rawPath::startsWith)
        .flatMap(
            path ->
                paths.values().stream()
                    .filter(other -> !other.equals(path))
                    .map(other -> other + rawPath.substring(path.length())))
        .toList();
  }

  /** Returns whether a raw path can stand for nothing but an IRI of the data. */
  boolean isOwn(String rawPath) {
    return paths.values().stream().anyMatch(path -> path.length() > 1 && rawPath.startsWith(path));
  }

  /** Returns the path at which {@code iri} is found here, with its fragment, if it is. */
  public Optional<String> path(String iri) {
    return paths.entrySet().stream()
        .filter(entry -> iri.startsWith(entry.getKey()))
        .findFirst()
        .map(entry -> entry.getValue() + iri.substring(entry.getKey().length()));
  }

  /** Returns whether {@code node} belongs to a document of the data, or has no name. */
  boolean isPart(Node node) {
    boolean fragment = node.isURI() && node.getURI().indexOf('#') >= 0;
    return node.isBlank() || fragment && path(node.getURI()).isPresent();
  }

  /**
   * Returns {@code rawPath} as names are written here: without a slash at its end, without escapes
   * of what needs none, and with capitals in the others (RFC 3986, 6.2.2).
   */
  static String normalized(String rawPath) {
    String path = rawPath.replaceFirst("/+$", "");
    return ESCAPE.matcher(path).replaceAll(found -> Matcher.quoteReplacement(usual(found.group())));
  }

  /** Returns the words of the name that a raw path ends in, days as they are. */
  static String words(String rawPath) {
    String name = readable(rawPath.substring(rawPath.lastIndexOf('/') + 1));
    String bare = SUFFIX.matcher(name).replaceFirst("");
    return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
  }

  private static String usual(String escape) {
    String character = Character.toString(Integer.parseInt(escape, 1, 3, 16));
    return UNRESERVED.matcher(character).matches() ? character : escape.toUpperCase(Locale.ROOT);
  }

  /** Clients write letters beyond ASCII as the octets of UTF-8; the IRIs have the letters. */
  private static String readable(String raw) {
    Matcher octets = NON_ASCII.matcher(raw);
    return octets.replaceAll(found -> Matcher.quoteReplacement(decoded(found.group())));
  }

  private static String decoded(String escaped) {
    byte[] octets = new byte[escaped.length() / 3];
    for (int i = 0; i < octets.length; i++) {
      octets[i] = (byte) Integer.parseInt(escaped, 3 * i + 1, 3 * i + 3, 16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException e) {
      return escaped;
    }
  }
}
