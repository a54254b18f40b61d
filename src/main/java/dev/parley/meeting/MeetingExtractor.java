package dev.parley.meeting;

import dev.parley.ingest.Article;
import dev.parley.mention.Actor;
import dev.parley.mention.ActorGroup;
import dev.parley.mention.Coordinator;
import dev.parley.mention.Discourse;
import dev.parley.mention.Location;
import dev.parley.mention.Mention;
import dev.parley.mention.MentionFinder;
import dev.parley.mention.WordLists;
import dev.parley.reference.Gazetteer;
import dev.parley.text.DateExpression;
import dev.parley.text.DateFinder;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.Document;
import dev.parley.text.Segmenter;
import dev.parley.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the diplomatic meetings that an article reports.
 *
 * <p>Segments, finds mentions, resolves them in text order, matches frames, and merges the reports
 * of one meeting. Safe for use by several threads.
 */
public final class MeetingExtractor {

  private final Gazetteer gazetteer;
  private final WordLists words;
  private final FrameLexicon frames;
  private final MentionFinder mentions;
  private final Coordinator coordinator;
  private final ReportFinder reports;
  private final OrdinalReader ordinals;
  private final DateFinder dates = new DateFinder();

  /** Creates an extractor with the lexicon that ships with Parley. */
  public MeetingExtractor(Gazetteer gazetteer) {
    this(gazetteer, WordLists.bundled(), FrameLexicon.bundled());
  }

  /** Creates an extractor with other words. */
  public MeetingExtractor(Gazetteer gazetteer, WordLists words, FrameLexicon frames) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.frames = frames;
    this.mentions = new MentionFinder(gazetteer, words);
    this.coordinator = new Coordinator(mentions);
    WordLists cues = WordLists.read(MeetingExtractor.class.getResourceAsStream("cues.txt"));
    this.ordinals = new OrdinalReader(cues);
    this.reports =
        new ReportFinder(frames, Surroundings.of(cues, gazetteer), new StatusJudge(cues));
  }

  /** Returns the meetings of {@code article} in the order in which it first tells of them. */
  public Extraction extract(Article article) {
    Document document = new Segmenter().segment(article);
    BitSet telling = telling(document);
    if (telling.isEmpty()) {
      return new Extraction(document, List.of(), List.of());
    }
    Discourse discourse = new Discourse(gazetteer, words, article.published());
    List<List<Mention>> found = mentions(document, discourse);
    DateResolver resolver = new DateResolver(article.published());
    DateMemory memory = new DateMemory(resolver, article.published());
    PlaceMemory places = new PlaceMemory();
    List<MeetingReport> told = new ArrayList<>();
    List<Extraction.Reading> readings = new ArrayList<>();
    Optional<Location> here = document.dateline().flatMap(mentions::place);
    for (Sentence sentence : document.sentences().subList(0, telling.length())) {
      List<DateMention> when =
          sentence.form() == Sentence.Form.FURNITURE ? List.of() : dates.find(sentence);
      Optional<Meeting.Dated> around = memory.around(sentence, when);
      discourse.day(otherYear(when, article.published()));
      List<ActorGroup> groups = coordinator.group(sentence, found.get(sentence.index()), discourse);
      Clause clause =
          new Clause(sentence, groups, when, mentions, here, places.there(sentence.index()));
      places.note(reports.lastPlace(clause), sentence.index());
      if (!telling.get(sentence.index())) {
        memory.note(sentence, List.of(), around);
        continue;
      }
      ReportFinder.Findings findings =
          reports.find(clause, resolver, memory.before(sentence), around);
      told.addAll(findings.reports());
      findings.reports().forEach(report -> noteTogether(report, discourse));
      if (findings.reports().isEmpty() && !told.isEmpty()) {
        ordinals
            .read(sentence, when, reports.placeOfFirst(clause), told.getLast(), resolver)
            .ifPresent(told::add);
      }
      memory.note(sentence, findings.reports(), around);
      readings.add(reading(sentence, groups, when, findings));
    }
    return new Extraction(document, new ReportMerger(article.published()).merge(told), readings);
  }

  private List<List<Mention>> mentions(Document document, Discourse discourse) {
    List<List<Mention>> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Mention> here =
          sentence.form() == Sentence.Form.FURNITURE
              ? List.of()
              : mentions.find(sentence, Set.of());
      here.forEach(discourse::introduce);
      found.add(here);
    }
    Set<String> local = discourse.localNames();
    for (Sentence sentence : document.sentences()) {
      if (names(sentence, local)) {
        found.set(sentence.index(), mentions.find(sentence, local));
      }
    }
    return found;
  }

  private static boolean names(Sentence sentence, Set<String> people) {
    for (int at = 0; at < sentence.size() && !people.isEmpty(); at++) {
      if (people.contains(sentence.token(at).key())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the numbers of the sentences that may tell of a meeting. */
  private BitSet telling(Document document) {
    BitSet telling = new BitSet();
    for (Sentence sentence : document.sentences()) {
      telling.set(sentence.index(), mayTell(sentence));
    }
    return telling;
  }

  private boolean mayTell(Sentence sentence) {
    return sentence.form() != Sentence.Form.FURNITURE
        && (frames.tells(sentence) || ordinals.begins(sentence));
  }

  /**
   * Returns the day that a sentence is dated with, where it is of another year than publication.
   */
  private static Optional<LocalDate> otherYear(
      List<DateMention> dates, Optional<LocalDate> published) {
    List<LocalDate> days = new ArrayList<>();
    for (DateMention date : dates) {
      if (date.expression() instanceof DateExpression.Absolute absolute) {
        absolute.date().earliest().ifPresent(days::add);
      }
    }
    return days.size() == 1
            && published.filter(day -> day.getYear() == days.getFirst().getYear()).isEmpty()
        ? Optional.of(days.getFirst())
        : Optional.empty();
  }

  /** Notes two people who met as two who "they" may mean, though no list of names told of them. */
  private static void noteTogether(MeetingReport report, Discourse discourse) {
    List<Actor> people = report.actors().stream().filter(Actor::isPerson).toList();
    if (people.size() == 2 && report.actors().size() == 2) {
      discourse.noteGroup(people);
    }
  }

  private static Extraction.Reading reading(
      Sentence sentence,
      List<ActorGroup> groups,
      List<DateMention> when,
      ReportFinder.Findings findings) {
    return new Extraction.Reading(
        sentence,
        groups,
        when,
        findings.reports().stream()
            .map(
                report ->
                    new Extraction.Trigger(
                        report.trigger(),
                        report.triggerEnd(),
                        report.kind(),
                        report.status(),
                        report.evidence()))
            .toList(),
        findings.rejections());
  }
}
