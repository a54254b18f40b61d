package dev.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** In what way a file is made small. */
enum Compression {
  GZIP(new int[] {0x1F, 0x8B}, ".gz"),
  ZSTANDARD(new int[] {0x28, 0xB5, 0x2F, 0xFD}, ".zst", ".zstd"),
  BZIP2(new int[] {'B', 'Z', 'h'}, ".bz2");

  private static final int BUFFER = 1 << 16;

  private final int[] mark;
  private final List<String> endings;

  Compression(int[] mark, String... endings) {
    this.mark = mark;
    this.endings = List.of(endings);
  }

  /** Returns the one that the name of a file tells. */
  static Optional<Compression> ofName(String name) {
    return Arrays.stream(values()).filter(each -> each.ending(name).isPresent()).findFirst();
  }

  /** Returns the one that the first bytes of a file tell. */
  static Optional<Compression> ofHead(byte[] head) {
    return Arrays.stream(values()).filter(each -> each.begins(head)).findFirst();
  }

  /** Returns {@code name} without the ending. */
  String without(String name) {
    return name.substring(0, name.length() - ending(name).map(String::length).orElse(0));
  }

  /** Returns what {@code in} holds. */
  InputStream open(InputStream in) throws IOException {
    return switch (this) {
      case GZIP -> new GZIPInputStream(in, BUFFER);
      case ZSTANDARD -> new ZstdCompressorInputStream(in);
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
    };
  }

  private Optional<String> ending(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return endings.stream().filter(small::endsWith).findFirst();
  }

  private boolean begins(byte[] head) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
