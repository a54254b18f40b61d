package dev.parley.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/** Writes rows for people: plain text in columns, prefixed names, no quotes. */
final class ResultTable {

  private final PrefixMapping prefixes;

  ResultTable(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  void write(RowSet rows, OutputStream out) {
    List<List<String>> cells = new ArrayList<>();
    List<Var> columns = rows.getResultVars();
    cells.add(columns.stream().map(Var::getVarName).toList());
    rows.forEach(row -> cells.add(columns.stream().map(var -> text(row.get(var))).toList()));
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    int[] widths = widths(cells, columns.size());
    cells.forEach(line -> print.println(padded(line, widths)));
    print.flush();
  }

  private String text(Node node) {
    if (node == null) {
      return "";
    }
    if (node.isURI()) {
      return prefixes.shortForm(node.getURI());
    }
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
    return text.replaceAll("\\s+", " ");
  }

  private static int[] widths(List<List<String>> cells, int columns) {
    int[] widths = new int[columns];
    for (List<String> line : cells) {
      for (int column = 0; column < columns; column++) {
        String cell = line.get(column);
        widths[column] = Math.max(widths[column], cell.codePointCount(0, cell.length()));
      }
    }
    return widths;
  }

  private static String padded(List<String> line, int[] widths) {
    List<String> padded = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      String cell = line.get(column);
      padded.add(cell + " ".repeat(widths[column] - cell.codePointCount(0, cell.length())));
    }
    return padded.stream().collect(Collectors.joining("  ")).stripTrailing();
  }
}
