package dev.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A web archive in Zstandard that is empty or cut. */
class EndingStreamTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 2_000})
  void isToldRatherThanReadForEver(int size) throws IOException {
    byte[] packed = Zstd.compress(new byte[size]);
    byte[] cut = size == 0 ? packed : Arrays.copyOf(packed, packed.length - 3);
    Path archive = Files.write(folder.resolve("a.warc"), cut);
    List<Object> problems = new ArrayList<>();
    ArticleReader reader =
        new ArticleReader(
            InputStream.nullInputStream(),
            Optional.empty(),
            Columns.guessed(),
            Selection.ALL,
            problems::add,
            note -> {});
    try (ArticleStream articles = reader.read(List.of(archive.toString()))) {
      assertFalse(articles.hasNext());
    }
    assertEquals(1, problems.size(), problems.toString());
  }
}
