package dev.parley.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** In what way a press database writes several articles into one text. */
enum Export {
  FACTIVA(
      Pattern.compile(
          "(?m)^Document [A-Za-z]\\w{14,}\\s*$|^(HD|LP)[ \\t]+\\S[\\s\\S]*^(PD|SN)[ \\t]+\\S"),
      Pattern.compile("Document [A-Za-z]\\w{14,}\\s*")) {
    @Override
    ExportedText read(List<String> lines) {
      return FactivaText.read(lines);
    }
  },
  NEXIS(
      Pattern.compile(
          "(?m)^\\s*\\d+ of \\d+ DOCUMENTS\\s*$|^End of Document\\s*$"
              + "|^\\s*(?i:length):\\s*[\\d,]+ words\\s*$"),
      Pattern.compile("End of Document\\s*|\\s*\\d+ of \\d+ DOCUMENTS\\s*")) {
    @Override
    ExportedText read(List<String> lines) {
      return NexisText.read(lines);
    }
  };

  private final Pattern mark;
  private final Pattern between;

  Export(Pattern mark, Pattern between) {
    this.mark = mark;
    this.between = between;
  }

  /** Returns the one that the beginning of a text shows. */
  static Optional<Export> of(String head) {
    return List.of(values()).stream().filter(each -> each.mark.matcher(head).find()).findFirst();
  }

  /** Returns whether {@code line} stands between two articles. */
  boolean parts(String line) {
    return between.matcher(line).matches();
  }

  /** Returns what the lines of one article tell. */
  abstract ExportedText read(List<String> lines);
}
