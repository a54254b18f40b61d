package dev.parley.store;

import dev.parley.graph.Validator;
import java.util.List;
import org.apache.jena.graph.Graph;

/** Finds what the shapes of the ontology do not allow. */
public final class ShapeCheck implements GraphCheck {

  private final Validator validator = new Validator();

  @Override
  public List<String> problems(Graph graph) {
    return validator.validate(graph).stream()
        .map(finding -> finding.focus() + ": " + finding.words())
        .toList();
  }
}
