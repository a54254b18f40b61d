package dev.parley.training;

import dev.parley.entity.EntityResolver;
import dev.parley.language.WordLists;
import dev.parley.mention.MentionFinder;
import dev.parley.model.LinearModel;
import dev.parley.reference.Gazetteer;
import dev.parley.text.Document;
import java.util.List;

/**
 * Learns from articles for which state an official speaks of whom no words say it. The answers are
 * those of the reference, for officials whom it knows, so that nothing has to be annotated.
 */
public final class EntityLessons {

  private static final Penalty PENALTY = new Penalty(false, 1);

  private EntityLessons() {}

  /** Returns the model that fits {@code documents} best. */
  public static LinearModel states(Gazetteer gazetteer, WordLists words, List<Document> documents) {
    MentionFinder mentions = new MentionFinder(gazetteer, words);
    EntityResolver entities =
        new EntityResolver(gazetteer, words, Trainer.untrained().get("state"));
    Fitter fitter = new Fitter();
    documents.stream()
        .flatMap(document -> entities.knownOfficials(document, mentions.find(document)).stream())
        .forEach(
            official ->
                official
                    .choices()
                    .forEach(
                        choice ->
                            fitter.add(
                                choice.features(), choice.state().equals(official.state()))));
    return fitter.fit("state", PENALTY);
  }
}
