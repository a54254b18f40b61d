package dev.parley.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCheckTest {

  private static final Path FICTION = Path.of("src/test/resources/reference/fiction.ttl");

  @TempDir private Path folder;

  @Test
  void countsWhatAUsersFileAdds() {
    ReferenceCheck.Result bundled = ReferenceCheck.check(List.of());
    ReferenceCheck.Result more = ReferenceCheck.check(List.of(FICTION));
    assertEquals(bundled.counts().get("states") + 2, more.counts().get("states"));
    assertEquals(bundled.counts().get("tenures") + 2, more.counts().get("tenures"));
    assertEquals(bundled.violations(), more.violations());
    assertEquals(bundled.diagnostics(), more.diagnostics());
  }

  @Test
  void tellsWhatIsWrongWithAUsersFile() throws IOException {
    Path file = folder.resolve("user.ttl");
    Files.writeString(
        file,
        ReferenceReaderTest.PREFIXES
            + "tenure:x a parley:Tenure ; parley:holder person:x ; parley:office office:x .");
    ReferenceCheck.Result result = ReferenceCheck.check(List.of(file));
    assertTrue(
        result.violations().stream()
            .anyMatch(
                each -> each.message().equals("A tenure needs its beginning (parley:from).")));
    assertTrue(
        result.diagnostics().stream()
            .anyMatch(each -> each.toString().startsWith(file.toString())));
  }

  @Test
  void saysWhereAFileIsNotWellFormed() throws IOException {
    Path file = folder.resolve("user.ttl");
    Files.writeString(file, "person:x a parley:Person .");
    ReferenceCheck.Result result = ReferenceCheck.check(List.of(file));
    assertTrue(
        result.diagnostics().stream().anyMatch(each -> each.toString().startsWith(file + ":1: ")),
        result.diagnostics()::toString);
  }
}
