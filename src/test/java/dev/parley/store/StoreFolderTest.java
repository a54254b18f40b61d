package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store whose making is cut short. */
class StoreFolderTest {

  @TempDir private Path folder;

  @Test
  void beginsAnewWhatAnotherProgramLeftHalfMade() throws Exception {
    Path half = Files.createDirectories(folder.resolve("creating/Data-0001"));
    Files.write(half.resolve("nodes.dat"), new byte[8192]);
    Files.write(half.resolve("nodes.idn"), new byte[0]);

    assertFalse(new StoreFolder(folder).holdsStore());
    try (Store store = Store.open(folder, Iris.DEFAULT_BASE)) {
      boolean empty = store.read(data -> data.isEmpty());
      assertTrue(empty);
    }
    assertFalse(Files.exists(folder.resolve("creating")));
    assertTrue(new StoreFolder(folder).holdsStore());
  }

  @Test
  void makesNoStoreAmongOtherFiles() throws Exception {
    Files.createFile(folder.resolve(".hidden"));
    Path text = Files.writeString(folder.resolve("news.txt"), "They met.");

    StoreException refused =
        assertThrows(StoreException.class, () -> Store.open(folder, Iris.DEFAULT_BASE));

    assertTrue(refused.getMessage().contains("such as news.txt"), refused.getMessage());
    Files.delete(text);
    Store.open(folder, Iris.DEFAULT_BASE).close();
    assertTrue(new StoreFolder(folder).holdsStore());
  }

  @Test
  void leavesNoStoreWhereFillingItFails() {
    assertThrows(
        IllegalStateException.class,
        () ->
            new StoreFolder(folder)
                .create(
                    data -> {
                      throw new IllegalStateException("cut short");
                    }));
    assertFalse(Store.isIn(folder));
    Store.open(folder, Iris.DEFAULT_BASE).close();
    assertTrue(Store.isIn(folder));
  }

  @Test
  void isMadeByOneAtATime() throws Exception {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("creating.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      StoreException refused =
          assertThrows(StoreException.class, () -> Store.open(folder, Iris.DEFAULT_BASE));
      assertTrue(refused.getMessage().contains("being made"), refused.getMessage());
    }
  }

  @Test
  void takesNoMoreRoomThanItNeedsWhateverIsReplaced() {
    try (Store store = Store.open(folder, Iris.DEFAULT_BASE)) {
      for (int round = 0; round < 3; round++) {
        String value = "round " + round;
        new StoreLoader(store, graph -> List.of())
            .load(IntStream.range(0, 50).mapToObj(i -> StoreTest.graph("a" + i, value)).iterator());
      }
      assertFalse(new Compaction(store).runIfWasteful());
      new Compaction(store).run();
      long quads = store.read(data -> data.stream().count());
      assertEquals(50, quads);
    }
  }
}
