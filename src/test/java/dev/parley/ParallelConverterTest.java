package dev.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.ingest.Article;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelConverterTest {

  @Test
  void keepsTheOrderAndGoesOnAfterAFailure() {
    List<String> failed = new ArrayList<>();
    List<String> converted = new ArrayList<>();
    try (ParallelConverter<String> conversion =
        new ParallelConverter<>(
            ParallelConverterTest::idOfEven,
            articles(100, 1),
            8,
            (article, failure) -> failed.add(article.id()))) {
      conversion.forEachRemaining(converted::add);
      assertEquals("98", conversion.taken().last());
      assertEquals(99, conversion.taken().number());
    }
    assertEquals(50, failed.size());
    assertEquals(IntStream.range(0, 50).mapToObj(i -> "" + 2 * i).toList(), converted);
  }

  @Test
  void countsWhatWasReturnedAndNotWhatIsUnderWay() {
    try (ParallelConverter<String> conversion =
        new ParallelConverter<>(Article::id, articles(100, 1), 4, (article, failure) -> {})) {
      assertEquals(new ParallelConverter.Taken(0, ""), conversion.taken());
      conversion.next();
      assertTrue(conversion.hasNext());
      assertEquals(new ParallelConverter.Taken(1, "0"), conversion.taken());
    }
  }

  @Test
  void holdsFewLongArticlesAtOnce() {
    AtomicLong read = new AtomicLong();
    Iterator<Article> articles = articles(64, 2_000_000);
    Iterator<Article> counted =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return articles.hasNext();
          }

          @Override
          public Article next() {
            read.incrementAndGet();
            return articles.next();
          }
        };
    try (ParallelConverter<String> conversion =
        new ParallelConverter<>(Article::id, counted, 4, (article, failure) -> {})) {
      conversion.next();
      assertTrue(read.get() <= 5, () -> read.get() + " read for one");
      conversion.forEachRemaining(id -> {});
    }
    assertEquals(64, read.get());
  }

  @Test
  void goesOnAfterAnArticleForWhichTheMemoryIsTooSmall() {
    List<String> failed = new ArrayList<>();
    List<String> converted = new ArrayList<>();
    AtomicInteger tries = new AtomicInteger();
    try (ParallelConverter<String> conversion =
        new ParallelConverter<>(
            article -> {
              if (article.id().equals("3") || article.id().equals("5") && tries.addAndGet(1) == 1) {
                throw new OutOfMemoryError("as if");
              }
              return article.id();
            },
            articles(7, 1),
            1,
            (article, failure) -> failed.add(article.id() + ": " + failure.getMessage()))) {
      conversion.forEachRemaining(converted::add);
    }
    assertTrue(failed.getFirst().startsWith("3: too large for"), failed::toString);
    assertTrue(converted.containsAll(List.of("0", "1", "2", "4", "6")), converted::toString);
    assertEquals(7, failed.size() + converted.size());
  }

  private static String idOfEven(Article article) {
    if (Integer.parseInt(article.id()) % 2 == 1) {
      throw new IllegalStateException(article.id());
    }
    return article.id();
  }

  private static Iterator<Article> articles(int number, int length) {
    return IntStream.range(0, number)
        .mapToObj(i -> Article.of("" + i, "x".repeat(length), Optional.empty()))
        .iterator();
  }
}
