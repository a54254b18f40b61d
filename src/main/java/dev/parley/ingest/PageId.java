package dev.parley.ingest;

import java.util.regex.Pattern;

/** Makes the id of an article from the address of its page: the same address, the same id. */
final class PageId {

  private static final Pattern SCHEME = Pattern.compile("^[a-z]+://(www\\.)?");
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9.]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");
  private static final int LONGEST = 80;

  private PageId() {}

  static String of(String address) {
    String plain = SCHEME.matcher(address).replaceFirst("");
    String words = ENDS.matcher(UNSAFE.matcher(plain).replaceAll("-")).replaceAll("");
    String head = words.substring(0, Math.min(words.length(), LONGEST));
    return head + "-" + Digest.inHex(address);
  }
}
