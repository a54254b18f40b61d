package dev.parley.event;

import dev.parley.entity.Referent;
import dev.parley.language.WordLists;
import dev.parley.mention.Location;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.text.DateMention;
import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Weighs for each date and place near a trigger whether it is that of the meeting. */
final class CircumstanceFinder {

  /** How many sentences behind that of the trigger the others are that count. */
  private static final int[] BESIDE = {-2, -1, 1};

  private final WordLists words;
  private final LinearModel date;
  private final LinearModel place;

  CircumstanceFinder(WordLists words, Models models) {
    this.words = words;
    this.date = models.get("date");
    this.place = models.get("place");
  }

  /** Returns when {@code event} may be, the likeliest first. */
  List<Circumstance<DateMention>> dates(ParsedArticle article, EventMention event) {
    Passage passage = event.passage();
    List<List<DateMention>> dates = article.dates();
    CircumstanceFeatures reader = new CircumstanceFeatures(words, event);
    List<Circumstance<DateMention>> found = new ArrayList<>();
    for (DateMention mention : passage.dates()) {
      Features features = reader.inside(mention.first(), mention.last());
      CircumstanceFeatures.describe(features, mention, passage.sentence());
      boolean free = !features.has(Attachment.THROUGH_EVENT);
      features.addIf(passage.dates().size() == 1 && free, "only");
      found.add(
          circumstance(
              mention, passage.sentence(), mention.first(), mention.last(), features, date));
    }
    for (int step : BESIDE) {
      int at = passage.sentence().index() + step;
      if (at < 0 || at >= dates.size()) {
        continue;
      }
      Sentence sentence = article.document().sentences().get(at);
      for (DateMention mention : dates.get(at)) {
        Features features = reader.beside(step, passage.dates().isEmpty());
        CircumstanceFeatures.describe(features, mention, sentence);
        features.addIf(dates.get(at).size() == 1, "context.only");
        found.add(circumstance(mention, sentence, mention.first(), mention.last(), features, date));
      }
    }
    found.sort(Comparator.comparingDouble(each -> -each.probability()));
    return found;
  }

  /** Returns where {@code event} may be, the likeliest first. */
  List<Circumstance<Location>> places(ParsedArticle article, EventMention event) {
    Passage passage = event.passage();
    Trigger trigger = event.trigger();
    CircumstanceFeatures reader = new CircumstanceFeatures(words, event);
    List<Circumstance<Location>> found = new ArrayList<>();
    for (Referent referent : passage.referents()) {
      Optional<Location> location = ParticipantFinder.place(referent);
      boolean covers = referent.first() <= trigger.last() && referent.last() >= trigger.first();
      if (location.isPresent() && !covers) {
        Features features = reader.inside(referent.first(), referent.last());
        features.add("slot." + event.slots().read(referent.first(), referent.last()).name());
        found.add(place(referent, location.get(), passage.sentence(), features));
      }
    }
    boolean none = found.isEmpty();
    for (int step : BESIDE) {
      int at = passage.sentence().index() + step;
      if (at < 0 || at >= article.document().sentences().size()) {
        continue;
      }
      for (Referent referent : article.entities().of(at)) {
        ParticipantFinder.place(referent)
            .map(
                location ->
                    place(
                        referent,
                        location,
                        article.document().sentences().get(at),
                        reader.beside(step, none)))
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingDouble(each -> -each.probability()));
    return found;
  }

  private Circumstance<Location> place(
      Referent referent, Location location, Sentence sentence, Features features) {
    CircumstanceFeatures.describe(features, referent, location, sentence);
    return circumstance(location, sentence, referent.first(), referent.last(), features, place);
  }

  private static <T> Circumstance<T> circumstance(
      T value, Sentence sentence, int first, int last, Features features, LinearModel model) {
    return new Circumstance<>(
        value,
        sentence.index(),
        sentence.span(),
        sentence.span(first, last),
        features,
        model.probability(features));
  }
}
