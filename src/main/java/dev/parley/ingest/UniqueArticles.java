package dev.parley.ingest;

import java.util.Optional;
import java.util.OptionalLong;

/** Keeps ids unique: the same article again is left out, and another of the same id renamed. */
final class UniqueArticles {

  private static final int TOLD = 10;

  private final LongTable textsById = new LongTable();
  private final LongTable texts = new LongTable();
  private int told;

  /**
   * Returns {@code article}, unless it was given before.
   *
   * <p>Where an article whose id another one has is read behind the other, it is called the same
   * everywhere.
   */
  Optional<Article> unique(Article article, int line, Origin origin) {
    long text = Digest.number(article.text());
    OptionalLong before = textsById.putIfAbsent(Digest.number(article.id()), text);
    if (before.isEmpty()) {
      if (texts.putIfAbsent(text, 0).isPresent()) {
        origin.tally().remark("with the text of another article");
      }
      return Optional.of(article);
    }
    String id = article.idBehindAnother();
    boolean isSame =
        before.getAsLong() == text || textsById.putIfAbsent(Digest.number(id), text).isPresent();
    if (isSame) {
      origin.tally().passOver("read before");
      tell(article.id(), "left out: it was read before", line, origin);
      return Optional.empty();
    }
    tell(article.id(), "another has this id; called " + id, line, origin);
    return Optional.of(article.withId(id));
  }

  private void tell(String id, String what, int line, Origin origin) {
    if (++told <= TOLD) {
      origin.note(line, "article " + id + ": " + what);
    } else if (told == TOLD + 1) {
      origin.note(line, "and more such ids, which are only counted");
    }
  }
}
