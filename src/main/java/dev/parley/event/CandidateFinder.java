package dev.parley.event;

import dev.parley.language.WordLists;
import dev.parley.model.Models;
import dev.parley.syntax.Parse;
import dev.parley.text.DateMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what the triggers of an article may tell of, and ranks what may stand in their slots. */
public final class CandidateFinder {

  /** How many triggers on either side are looked at: more than sentences of any sense have. */
  private static final int RIVALS = 8;

  /** More triggers than an article of any sense has; those behind them are passed over. */
  public static final int MOST = 2000;

  /** In how many sentences before a trigger the dates are kept. */
  private static final int BACK = 5;

  private final WordLists words;
  private final TriggerFinder triggers;
  private final Contests contests;
  private final ParticipantFinder participants;
  private final ContextFinder context;
  private final CircumstanceFinder circumstances;

  /** Creates a finder for the triggers of {@code frames}. */
  public CandidateFinder(FrameTable frames, WordLists words, Models models) {
    this.words = words;
    this.triggers = new TriggerFinder(frames, words);
    this.contests = new Contests(words);
    this.participants = new ParticipantFinder(models);
    this.context = new ContextFinder(models);
    this.circumstances = new CircumstanceFinder(words, models);
  }

  /**
   * Returns the candidates of {@code article} in text order.
   *
   * @param before those of the portions of it that stand before
   */
  public List<Candidate> find(ParsedArticle article, List<Candidate> before) {
    List<Candidate> found = new ArrayList<>(before);
    for (Passage passage : article.passages()) {
      if (found.size() >= MOST) {
        break;
      }
      if (contests.isIn(passage)) {
        continue;
      }
      List<Trigger> here = new ArrayList<>();
      List<SlotReader> slots = new ArrayList<>();
      List<Trigger> all =
          triggers.find(passage.sentence(), passage.parse()).stream()
              .map(trigger -> trigger.in(passage.parse()))
              .toList();
      Set<Integer> heads = all.stream().map(Trigger::head).collect(Collectors.toSet());
      for (Trigger trigger : all) {
        SlotReader reader =
            new SlotReader(words, passage.sentence(), passage.parse(), trigger, heads);
        if (new Completeness(passage, trigger, reader).isGiven(heads)) {
          here.add(trigger);
          slots.add(reader);
        }
      }
      Strangers strangers = new Strangers(words, passage, heads);
      for (int at = 0; at < here.size(); at++) {
        List<SlotReader> rivals =
            new ArrayList<>(
                slots.subList(Math.max(0, at - RIVALS), Math.min(slots.size(), at + RIVALS + 1)));
        rivals.remove(slots.get(at));
        Trigger trigger = here.get(at);
        EventMention event =
            new EventMention(
                passage,
                trigger,
                slots.get(at),
                new SettingReader(words, passage.sentence(), passage.parse(), trigger).read(),
                strangers.read(slots.get(at)));
        found.add(candidate(article, event, rivals, found));
      }
    }
    return List.copyOf(found.subList(before.size(), found.size()));
  }

  private Candidate candidate(
      ParsedArticle article, EventMention event, List<SlotReader> rivals, List<Candidate> before) {
    List<Argument> all = new ArrayList<>(participants.find(event, rivals));
    all.addAll(context.find(article, event, all, withoutBeside(before, event)));
    all.sort(Comparator.comparingDouble(argument -> -argument.probability()));
    return new Candidate(
        event.passage(),
        event.trigger(),
        all,
        circumstances.dates(article, event),
        circumstances.places(article, event),
        event.slots().beside(),
        datesBefore(article.dates(), event.passage().sentence().index()),
        event.setting(),
        event.strangers());
  }

  /**
   * Returns {@code before} but the one on the sidelines of {@code event}: its people did not visit.
   */
  private static List<Candidate> withoutBeside(List<Candidate> before, EventMention event) {
    int beside = event.slots().beside();
    return beside == Parse.NONE
        ? before
        : before.stream()
            .filter(each -> each.passage() != event.passage() || each.trigger().head() != beside)
            .toList();
  }

  private static List<DateMention> datesBefore(List<List<DateMention>> dates, int sentence) {
    return dates.subList(Math.max(0, sentence - BACK), sentence + 1).reversed().stream()
        .flatMap(here -> here.reversed().stream())
        .toList();
  }
}
