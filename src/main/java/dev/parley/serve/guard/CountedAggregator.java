package dev.parley.serve.guard;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSampleDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;

/** An aggregate that counts its groups, and what it keeps of the rows of each. */
record CountedAggregator(Aggregator counted, Charges charges) implements Aggregator {

  /** The key of a group, and what is in it. */
  private static final int GROUP = 256;

  @Override
  public Accumulator createAccumulator() {
    charges.add(GROUP);
    return switch (counted) {
      case AggCount all -> all.createAccumulator();
      case AggCountVar all -> all.createAccumulator();
      case AggSum all -> all.createAccumulator();
      case AggAvg all -> all.createAccumulator();
      case AggMin all -> all.createAccumulator();
      case AggMax all -> all.createAccumulator();
      case AggSample all -> all.createAccumulator();
      case AggSampleDistinct all -> all.createAccumulator();
      case AggMinDistinct all -> new AggMin(all.getExprList().get(0)).createAccumulator();
      case AggMaxDistinct all -> new AggMax(all.getExprList().get(0)).createAccumulator();
      case AggCountDistinct all -> new DistinctRows(charges);
      case AggCountVarDistinct all -> distinct(new AggCountVar(all.getExprList().get(0)));
      case AggSumDistinct all -> distinct(new AggSum(all.getExprList().get(0)));
      case AggAvgDistinct all -> distinct(new AggAvg(all.getExprList().get(0)));
      case AggGroupConcatDistinct all ->
          distinct(new AggGroupConcat(all.getExprList().get(0), all.getSeparator()));
      default -> new CollectedValues(counted.createAccumulator(), counted.getExprList(), charges);
    };
  }

  private Accumulator distinct(Aggregator plain) {
    Accumulator all = new CountedAggregator(plain, charges).createAccumulator();
    return new DistinctValues(all, plain.getExprList().get(0), charges);
  }

  @Override
  public Node getValueEmpty() {
    return counted.getValueEmpty();
  }

  @Override
  public String toPrefixString() {
    return counted.toPrefixString();
  }

  @Override
  public String key() {
    return counted.key();
  }

  @Override
  public String getName() {
    return counted.getName();
  }

  @Override
  public ExprList getExprList() {
    return counted.getExprList();
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new CountedAggregator(counted.copy(expressions), charges);
  }

  @Override
  public Aggregator copyTransform(NodeTransform transform) {
    return new CountedAggregator(counted.copyTransform(transform), charges);
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof CountedAggregator that && Objects.equals(counted, that.counted);
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return counted.asSparqlExpr(context);
  }
}
