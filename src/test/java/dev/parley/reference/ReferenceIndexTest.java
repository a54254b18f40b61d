package dev.parley.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceIndexTest {

  private static final Path FOLDER = Path.of("ontology/reference");
  private static final Path FICTION = Path.of("src/test/resources/reference/fiction.ttl");

  @Test
  void bundlesWhatTheTurtleSays() throws IOException {
    Gazetteer turtle =
        ReferenceReader.read(ReferenceCompiler.turtleFiles(FOLDER)).link().gazetteer();
    Gazetteer index = Reference.bundled().link().gazetteer();
    assertEquals(entities(turtle), entities(index));
    assertEquals(turtle.names(), index.names());
    assertEquals(tenures(turtle), tenures(index));
    assertEquals(capitals(turtle), capitals(index));
  }

  @Test
  void bundlesTheTriplesOfTheTurtle() throws IOException {
    Graph turtle = GraphFactory.createDefaultGraph();
    for (Path file : ReferenceCompiler.turtleFiles(FOLDER)) {
      RDFDataMgr.read(turtle, file.toUri().toString());
    }
    assertTrue(turtle.isIsomorphicWith(ReferenceGraph.bundled()));
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Reference fiction = ReferenceReader.read(List.of(FICTION));
    Reference back = ReferenceIndex.read(new ByteArrayInputStream(bytes(fiction)));
    assertEquals(fiction.descriptions(), back.descriptions());
  }

  @Test
  void writesTheSameBytesForTheSameReference() throws IOException {
    assertArrayEquals(
        bytes(ReferenceReader.read(List.of(FICTION))),
        bytes(ReferenceReader.read(List.of(FICTION))));
  }

  @Test
  void refusesWhatIsNoIndex() {
    byte[] text = "@prefix a: <b> .".getBytes(StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> ReferenceIndex.read(new ByteArrayInputStream(text)));
  }

  @Test
  void compilesOnlyWhenSomethingIsNewer(@TempDir Path folder) throws IOException {
    Path turtle = Files.createDirectories(folder.resolve("from")).resolve("fiction.ttl");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path to = folder.resolve("to");
    Files.copy(FICTION, turtle);
    String[] arguments = {turtle.getParent().toString(), to.toString(), classes.toString()};
    ReferenceCompiler.main(arguments);
    Path index = to.resolve(Reference.BUNDLED);
    byte[] made = Files.readAllBytes(index);
    assertFalse(new String(made, StandardCharsets.UTF_8).contains(folder.toString()));

    Files.write(index, new byte[0]);
    ReferenceCompiler.main(arguments);
    assertEquals(0, Files.size(index));

    Files.setLastModifiedTime(index, java.nio.file.attribute.FileTime.fromMillis(0));
    ReferenceCompiler.main(arguments);
    assertArrayEquals(made, Files.readAllBytes(index));
  }

  private static byte[] bytes(Reference reference) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReferenceIndex.write(reference, out);
    return out.toByteArray();
  }

  private static List<Entity> entities(Gazetteer gazetteer) {
    List<Entity> entities = new ArrayList<>();
    gazetteer.entities().forEach(entities::add);
    return entities;
  }

  private static List<Tenure> tenures(Gazetteer gazetteer) {
    List<Tenure> tenures = new ArrayList<>();
    for (Entity entity : gazetteer.entities()) {
      switch (entity) {
        case Office office -> tenures.addAll(gazetteer.tenures(office));
        case Person person -> tenures.addAll(gazetteer.tenures(person));
        case State state -> {}
        case Organization organization -> {}
        case Place place -> {}
      }
    }
    return tenures;
  }

  private static List<String> capitals(Gazetteer gazetteer) {
    List<String> capitals = new ArrayList<>();
    for (Entity entity : gazetteer.entities()) {
      if (entity instanceof State state) {
        gazetteer.capital(state).ifPresent(town -> capitals.add(state.label() + " " + town));
      }
    }
    return capitals;
  }
}
