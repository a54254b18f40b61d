package dev.parley.store;

import dev.parley.graph.Iris;
import dev.parley.graph.OntologyFiles;
import dev.parley.graph.PARLEY;
import dev.parley.graph.Prefixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Tells which words of a query nobody knows, and what may be meant: terms of the ontology,
 * functions of SPARQL, prefixes.
 */
public final class QueryAdvice {

  /** What is no code, but could look like it: strings, comments, IRIs. */
  private static final Pattern OTHER =
      Pattern.compile("\"(\\\\.|[^\"\\\\\n])*\"|'(\\\\.|[^'\\\\\n])*'|#[^\n]*|<([^<>\\s]*)>");

  private static final Pattern NAME =
      Pattern.compile("(?<![\\w:?$-])([A-Za-z][\\w-]*):([A-Za-z][\\w-]*)?");
  private static final Pattern DECLARED =
      Pattern.compile("(?i)\\bprefix\\s+([A-Za-z][\\w-]*)?:\\s*<([^<>\\s]*)>");
  private static final Pattern CALL =
      Pattern.compile("(?<![\\w:?$-])([A-Za-z_][A-Za-z_0-9]*)\\s*\\(");

  /** The functions and aggregates of SPARQL 1.1, and the words that a bracket may follow. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          ("ABS AVG BNODE BOUND CEIL COALESCE CONCAT CONTAINS COUNT DATATYPE DAY ENCODE_FOR_URI EXISTS"
                  + " FLOOR GROUP_CONCAT HOURS IF IRI ISBLANK ISIRI ISLITERAL ISNUMERIC ISURI LANG"
                  + " LANGMATCHES LCASE MAX MD5 MIN MINUTES MONTH NOW RAND REGEX REPLACE ROUND SAMETERM"
                  + " SAMPLE SECONDS SHA1 SHA256 SHA384 SHA512 STR STRAFTER STRBEFORE STRDT STRENDS"
                  + " STRLANG STRLEN STRSTARTS STRUUID SUBSTR SUM TIMEZONE TZ UCASE URI UUID YEAR")
              .split(" "));

  private static final Set<String> WORDS =
      Set.of(
          ("A AS ASC BIND BY CONSTRUCT DESC DISTINCT FILTER GRAPH HAVING IN INSERT LET MINUS NOT"
                  + " OPTIONAL ORDER GROUP REDUCED SELECT SEPARATOR UNION UNDEF VALUES WHERE SERVICE ADJUST"
                  + " CALL TRIPLE SUBJECT PREDICATE OBJECT ISTRIPLE LANGDIR HASLANG HASLANGDIR STRLANGDIR"
                  + " LATERAL UNFOLD VERSION MEDIAN MODE STDEV STDEV_SAMP STDEV_POP VARIANCE VAR_SAMP"
                  + " VAR_POP FOLD")
              .split(" "));

  private static final Node REPLACED_BY =
      NodeFactory.createURI("http://purl.org/dc/terms/isReplacedBy");

  private final Set<String> terms;
  private final Map<String, String> replaced;
  private final Prefixes prefixes = new Prefixes(Iris.DEFAULT_BASE);

  /** Creates advice that knows the ontology. */
  public QueryAdvice() {
    terms =
        names(
            OntologyFiles.read(
                OntologyFiles.ONTOLOGY, OntologyFiles.REFERENCE, OntologyFiles.CODES));
    Graph retired = OntologyFiles.read(OntologyFiles.RETIRED);
    replaced =
        names(retired).stream()
            .collect(Collectors.toMap(name -> name, name -> replacement(name, retired)));
  }

  private static Set<String> names(Graph ontology) {
    return ontology.stream()
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(PARLEY.NS))
        .map(iri -> iri.substring(PARLEY.NS.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns what is said instead of a term, or nothing. */
  private String replacement(String name, Graph retired) {
    return retired.stream(NodeFactory.createURI(PARLEY.NS + name), REPLACED_BY, Node.ANY)
        .map(triple -> shortened(triple.getObject().getURI()))
        .findFirst()
        .orElse("");
  }

  private String shortened(String iri) {
    return prefixes.namespaces().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  /** Returns what is to be said of the query {@code text}, a sentence each; mostly nothing. */
  public List<String> of(String text) {
    List<String> advice = new ArrayList<>();
    String code = OTHER.matcher(text).replaceAll(" ");
    Set<String> ontology = new TreeSet<>(Set.of("parley"));
    Set<String> declared = new TreeSet<>(prefixes.namespaces().keySet());
    DECLARED.matcher(text).results().forEach(found -> declare(found, declared, ontology));
    terms(text, code, ontology).forEach(term -> unknownTerm(term, code).ifPresent(advice::add));
    NAME.matcher(code)
        .results()
        .map(found -> found.group(1))
        .filter(prefix -> !declared.contains(prefix) && !prefix.equals("_"))
        .distinct()
        .forEach(prefix -> advice.add("no prefix " + prefix + ":" + meant(prefix, declared, ":")));
    CALL.matcher(code)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !FUNCTIONS.contains(upper(name)) && !WORDS.contains(upper(name)))
        .distinct()
        .forEach(name -> advice.add("no function " + name + meant(name, FUNCTIONS, "")));
    return List.copyOf(advice);
  }

  private static void declare(MatchResult found, Set<String> declared, Set<String> ontology) {
    String prefix = Optional.ofNullable(found.group(1)).orElse("");
    declared.add(prefix);
    if (found.group(2).equals(PARLEY.NS)) {
      ontology.add(prefix);
    }
  }

  private static Stream<String> terms(String text, String code, Set<String> ontology) {
    Stream<String> abbreviated =
        NAME.matcher(code)
            .results()
            .filter(found -> ontology.contains(found.group(1)) && found.group(2) != null)
            .map(found -> found.group(2));
    Stream<String> full =
        OTHER
            .matcher(text)
            .results()
            .map(found -> found.group(3))
            .filter(iri -> iri != null && iri.startsWith(PARLEY.NS))
            .map(iri -> iri.substring(PARLEY.NS.length()))
            .filter(name -> !name.isEmpty());
    return Stream.concat(abbreviated, full).distinct();
  }

  private Optional<String> unknownTerm(String name, String code) {
    if (terms.contains(name)) {
      return Optional.empty();
    }
    if (!replaced.containsKey(name)) {
      return Optional.of("the ontology has no parley:" + name + meantTerm(name));
    }
    String now = replaced.get(name);
    String old = "only old data have parley:" + name;
    if (now.isEmpty()) {
      return Optional.of(old);
    }
    return code.contains(now)
        ? Optional.empty()
        : Optional.of(old + ", which is " + now + " in new ones");
  }

  private String meantTerm(String name) {
    return Nearest.to(name, terms).map(word -> "; is parley:" + word + " meant?").orElse("");
  }

  private static String meant(String typed, Set<String> known, String end) {
    return Nearest.to(typed, known).map(word -> "; is " + word + end + " meant?").orElse("");
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
