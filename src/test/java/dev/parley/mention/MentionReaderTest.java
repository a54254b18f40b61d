package dev.parley.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.ingest.Article;
import dev.parley.language.WordLists;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Name;
import dev.parley.reference.Reference;
import dev.parley.text.Segmenter;
import dev.parley.text.Sentence;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentionReaderTest {

  private static final Gazetteer GAZETTEER = Reference.bundled().link().gazetteer();
  private static final WordLists WORDS = WordLists.bundled();
  private static final MentionFinder FINDER = new MentionFinder(GAZETTEER, WORDS);

  /** Every phrase of the lists, and every name, at the beginning of a sentence and in it. */
  @Test
  void passesOverNoWordThatBeginsANounGroup() {
    StringBuilder text = new StringBuilder();
    for (String list : WORDS.lists()) {
      for (String phrase : WORDS.phrases(list)) {
        text.append("It was ").append(phrase).append(" of Russia whom they saw.\n");
        text.append("It was ").append(phrase).append(" Ivan Petrov who left.\n");
      }
    }
    for (Name name : GAZETTEER.names()) {
      text.append("of ").append(name.text()).append(" and others.\n");
    }
    Article article = Article.of("words", text.toString(), Optional.empty());
    for (Sentence sentence : new Segmenter().segment(article).sentences()) {
      MentionReader reader =
          new MentionReader(new TokenRow(FINDER, sentence, new Acronyms()), Set.of("un"));
      for (int at = 0; at < sentence.size(); at++) {
        if (sentence.token(at).isWord()) {
          int first = at;
          assertEquals(
              reader.readFrom(at),
              reader.readAt(at),
              () -> sentence.token(first) + " in " + words(sentence));
        }
      }
    }
  }

  private static String words(Sentence sentence) {
    return sentence.words(0, sentence.size() - 1);
  }
}
