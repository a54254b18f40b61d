package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveArticlesTest {

  private static final String TEXT = "A met B.";

  @TempDir private Path folder;
  private Inputs inputs;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @BeforeEach
  void begin() throws IOException {
    inputs = new Inputs(folder);
    files.put("news/one.txt", "A met B.".getBytes(UTF_8));
    files.put("news/two.jsonl.gz", gzipped("{\"id\": \"two\", \"text\": \"C met D.\"}\n{}\n"));
    files.put("news/picture.png", new byte[] {1, 2, 3});
    files.put("../../out.txt", "E met F.".getBytes(UTF_8));
    files.put("__MACOSX/._one.txt", new byte[] {1});
  }

  @Test
  void readsTheFilesOfATar() throws IOException {
    assertReads("news.tar", tar(files), "tar archive");
  }

  @Test
  void readsTheFilesOfAZip() throws IOException {
    assertReads("news.zip", zip(files), "zip archive");
  }

  @Test
  void readsAPackedTarByEitherName() throws IOException {
    byte[] packed = gzipped(tar(files));

    assertReads("news.tar.gz", packed, "tar archive");
    assertReads("news.tgz", packed, "tar archive");
  }

  private void assertReads(String name, byte[] bytes, String kind) throws IOException {
    inputs.problems.clear();
    inputs.notes.clear();

    List<Article> articles = inputs.read(inputs.write(name, bytes));

    assertEquals(List.of("one", "two", "out"), articles.stream().map(Article::id).toList());
    assertEquals(List.of(name + "/news/two.jsonl.gz:2: no text"), inputs.problems);
    assertEquals(
        List.of(
            name
                + ": "
                + kind
                + ", 3 articles; id from \"id\", text from \"text\"; 3 without a day of publication; passed over: 1 files of other"
                + " kinds"),
        inputs.notes);
  }

  @Test
  void readsOtherCompressions() throws IOException {
    ByteArrayOutputStream zstandard = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdCompressorOutputStream(zstandard)) {
      out.write(TEXT.getBytes(UTF_8));
    }
    ByteArrayOutputStream bzip2 = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bzip2)) {
      out.write(TEXT.getBytes(UTF_8));
    }

    assertEquals(
        TEXT, inputs.read(inputs.write("a.txt.zst", zstandard.toByteArray())).getFirst().body());
    assertEquals(
        TEXT, inputs.read(inputs.write("b.txt.bz2", bzip2.toByteArray())).getFirst().body());
    assertEquals(TEXT, inputs.piped(zstandard.toByteArray()).getFirst().body());
    assertEquals(3, inputs.piped(gzipped(tar(files))).size());
    assertEquals(3, inputs.piped(zip(files)).size());
  }

  @Test
  void refusesArchivesInArchivesAndGoesOn() throws IOException {
    Map<String, byte[]> nested = new LinkedHashMap<>();
    nested.put("inner.zip", zip(files));
    nested.put("broken.txt.gz", "no gzip".getBytes(UTF_8));
    nested.put("last.txt", TEXT.getBytes(UTF_8));

    assertEquals(
        List.of("last"),
        inputs.read(inputs.write("outer.zip", zip(nested))).stream().map(Article::id).toList());
    assertEquals(
        List.of(
            "outer.zip/inner.zip: an archive in an archive; unpack it first",
            "outer.zip/broken.txt.gz: cannot be read: not sound as gzip: Not in GZIP format"),
        inputs.problems);
  }

  @Test
  void stopsWhereAFileGrowsWithoutEnd() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 20];
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      for (int written = 0; written <= Limits.MUCH / block.length; written++) {
        out.write(block);
      }
    }

    assertEquals(List.of(), inputs.read(inputs.write("bomb.jsonl.gz", bomb.toByteArray())));
    assertEquals(
        List.of("bomb.jsonl.gz: cannot be read: it grows to more than 250 times its size"),
        inputs.problems);
  }

  @Test
  void saysWhereAnArchiveEndsTooEarly() throws IOException {
    byte[] whole = zip(files);
    byte[] cut = Arrays.copyOf(whole, 60);

    inputs.read(inputs.write("cut.zip", cut));

    assertEquals(1, inputs.problems.size());
  }

  private static byte[] tar(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzipped(String text) throws IOException {
    return gzipped(text.getBytes(UTF_8));
  }

  private static byte[] gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
