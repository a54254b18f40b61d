package dev.parley.meeting;

import dev.parley.event.Frame;
import dev.parley.event.Kind;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Weighs each report once more among the others of its article: where much else tells of meetings
 * of the same people, this does too, and an article about something else uses the same words of
 * other things.
 */
final class Company {

  /** The log odds that a report has by its own words. */
  static final String ITSELF = "itself";

  /** How many reports before and behind it one is weighed with. */
  private static final int NEAR = 50;

  /** How many before and behind it stand close to one. */
  private static final int CLOSE = 2;

  /** As many as this are many. */
  private static final int MANY = 10;

  /** Beyond these log odds a report is as sure as can be. */
  private static final double SUREST = 9;

  private static final int MOST_PARTIES = 2;

  private final LinearModel model;

  Company(LinearModel model) {
    this.model = model;
  }

  /** Returns {@code reports}, those of one article or portion of it in text order, weighed. */
  List<Report> weigh(List<Report> reports) {
    double[] odds = reports.stream().mapToDouble(report -> odds(report.probability())).toArray();
    List<Kind> kinds = reports.stream().map(Report::kind).toList();
    List<Report> weighed = new ArrayList<>();
    for (int at = 0; at < odds.length; at++) {
      Features company = features(reports, kinds, odds, at);
      weighed.add(reports.get(at).among(company, model.probability(company)));
    }
    return weighed;
  }

  private static double odds(double probability) {
    return Math.clamp(Math.log(probability / (1 - probability)), -SUREST, SUREST);
  }

  private static Features features(List<Report> reports, List<Kind> kinds, double[] odds, int at) {
    Report report = reports.get(at);
    Frame frame = report.candidate().trigger().frame();
    Others all = new Others();
    Others near = new Others();
    Others word = new Others();
    Others family = new Others();
    Others kind = new Others();
    Others sentence = new Others();
    Others shared = new Others();
    Others same = new Others();
    int last = Math.min(odds.length - 1, at + NEAR);
    for (int other = Math.max(0, at - NEAR); other <= last; other++) {
      Report each = reports.get(other);
      if (each.candidate() == report.candidate()) {
        continue;
      }
      Frame its = each.candidate().trigger().frame();
      all.addIf(true, odds[other]);
      near.addIf(Math.abs(other - at) <= CLOSE, odds[other]);
      word.addIf(its.name().equals(frame.name()), odds[other]);
      family.addIf(its.family().equals(frame.family()), odds[other]);
      kind.addIf(kinds.get(other) == kinds.get(at), odds[other]);
      sentence.addIf(each.sentence() == report.sentence(), odds[other]);
      int parties = common(report.parties(), each.parties());
      shared.addIf(parties > 0, odds[other]);
      same.addIf(parties > 1, odds[other]);
    }
    String parties = "parties." + Math.min(MOST_PARTIES, report.parties().size());
    boolean definite = report.candidate().setting().definite();
    Features features =
        new Features()
            .add(ITSELF, odds[at])
            .add("before", at == 0 ? 0 : odds[at - 1])
            .addIf(at == 0, "first")
            .add("count", (double) Math.min(MANY, all.count) / MANY)
            .add("likely", all.count == 0 ? 0 : (double) all.likely / all.count)
            .add(parties)
            .addIf(definite, "definite");
    all.mean(features, "all");
    all.mean(features, parties);
    all.most(features, "all");
    near.mean(features, "near");
    word.mean(features, "word");
    family.mean(features, "family");
    kind.most(features, "kind");
    sentence.most(features, "sentence");
    shared.most(features, "party.shared");
    same.most(features, "parties.shared");
    if (definite) {
      all.mean(features, "definite");
      all.most(features, "definite");
    }
    return features;
  }

  private static int common(Set<Object> some, Set<Object> others) {
    int common = 0;
    for (Object one : some) {
      common += others.contains(one) ? 1 : 0;
    }
    return common;
  }

  /** The odds of those others that have something in common with a report. */
  private static final class Others {

    private int count;
    private int likely;
    private double sum;
    private double most = -SUREST;

    void addIf(boolean counts, double odds) {
      if (counts) {
        count++;
        likely += odds > 0 ? 1 : 0;
        sum += odds;
        most = Math.max(most, odds);
      }
    }

    void mean(Features features, String name) {
      features.add(name + (count == 0 ? ".none" : ".mean"), count == 0 ? 1 : sum / count);
    }

    void most(Features features, String name) {
      features.add(name + (count == 0 ? ".none" : ".most"), count == 0 ? 1 : most);
    }
  }
}
