package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.GraphOptions;
import dev.parley.reference.Reference;
import dev.parley.store.NamedGraph;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesCompiledTest {

  @Test
  void areWhatIsReadOfTheArticlesNow() {
    List<NamedGraph> converted = Samples.converted();
    List<NamedGraph> bundled = Samples.graphs(() -> null, false, GraphOptions.standard());

    assertEquals(converted.size(), bundled.size());
    for (int i = 0; i < converted.size(); i++) {
      assertEquals(converted.get(i).name(), bundled.get(i).name());
      assertEquals(
          converted.get(i).triples().find().toSet(), bundled.get(i).triples().find().toSet());
    }
  }

  @Test
  void areReadAnewWithOtherOptions() {
    List<NamedGraph> elsewhere =
        Samples.graphs(
            () -> Reference.bundled().link().gazetteer(),
            false,
            GraphOptions.standard().withBase("https://example.org/"));

    assertTrue(
        elsewhere.stream().allMatch(one -> one.name().getURI().startsWith("https://example.org/")));
  }

  @Test
  void areCompiledWhenTheProgramIsNewer(@TempDir Path classes) throws Exception {
    Path folder = Files.createDirectories(classes.resolve("dev/parley/cli"));
    Path graphs = folder.resolve(Samples.CONVERTED);
    Path program = Files.createFile(folder.resolve("Main.class"));
    String[] arguments = {classes.toString()};
    SampleCompiler.main(arguments);
    long size = Files.size(graphs);
    assertTrue(size > 0);

    Files.write(graphs, new byte[0]);
    Files.setLastModifiedTime(program, FileTime.fromMillis(0));
    SampleCompiler.main(arguments);
    assertEquals(0, Files.size(graphs));

    Files.setLastModifiedTime(graphs, FileTime.fromMillis(0));
    Files.setLastModifiedTime(program, FileTime.fromMillis(1000));
    SampleCompiler.main(arguments);
    assertEquals(size, Files.size(graphs));
  }
}
