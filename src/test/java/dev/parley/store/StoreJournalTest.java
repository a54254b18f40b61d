package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal that the failure of a machine has cut short. */
class StoreJournalTest {

  private static final int ENTRY = 16 + 40;

  @TempDir private Path folder;
  private Path file;
  private byte[] whole;

  @BeforeEach
  void leaveATransactionWithoutItsCommit() throws IOException {
    try (Store store = Store.open(folder, Iris.DEFAULT_BASE)) {
      new StoreLoader(store, graph -> List.of())
          .load(List.of(StoreTest.graph("a", "kept")).iterator());
    }
    Path data = folder.resolve("Data-0001");
    file = data.resolve("journal.jrnl");
    assertEquals(0, Files.size(file), "what was committed is in the indexes");
    Journal journal = Journal.create(Location.create(data.toString()));
    for (int i = 0; i < 2; i++) {
      journal.write(
          JournalEntryType.REDO, ComponentId.allocLocal(), ByteBuffer.wrap(new byte[ENTRY - 16]));
    }
    journal.close();
    whole = Files.readAllBytes(file);
    assertEquals(2 * ENTRY, whole.length);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, ENTRY - 1, ENTRY + 1, ENTRY + 16, 2 * ENTRY - 1})
  void opensWithAllThatWasConfirmed(int length) throws IOException {
    byte[] cut = Arrays.copyOf(whole, length);
    Files.write(file, cut);
    for (int time = 0; time < 2; time++) {
      try (Store store = Store.open(folder, Iris.DEFAULT_BASE)) {
        long quads = store.read(data -> data.stream().count());
        assertEquals(1, quads);
      }
    }
    assertArrayEquals(cut, Files.readAllBytes(file.resolveSibling("journal.cut")));
  }

  @Test
  void leavesAWholeOneToJena() throws IOException {
    Store.open(folder, Iris.DEFAULT_BASE).close();
    assertFalse(Files.exists(file.resolveSibling("journal.cut")));
  }

  @Test
  void guessesNothingWhereAnythingElseIsWrong() throws IOException {
    whole[20] ^= 1;
    Files.write(file, whole);
    StoreException refused =
        assertThrows(StoreException.class, () -> Store.open(folder, Iris.DEFAULT_BASE));
    assertTrue(refused.getMessage().contains("cannot be opened as a store"), refused.getMessage());
    assertArrayEquals(whole, Files.readAllBytes(file));
    assertFalse(Files.exists(file.resolveSibling("journal.cut")));
  }
}
