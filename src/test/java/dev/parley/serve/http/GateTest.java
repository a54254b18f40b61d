package dev.parley.serve.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GateTest {

  @Test
  void leavesPlacesForOthersWhateverOneClientSends() {
    Gate gate = new Gate(4, 0, 100);
    for (int i = 0; i < 3; i++) {
      assertTrue(gate.arrive("greedy"));
      assertTrue(gate.enter("greedy"));
    }
    assertTrue(gate.arrive("other"));
    assertTrue(gate.enter("other"));
    assertTrue(gate.arrive("third"));
    assertFalse(gate.enter("third"), "all places are taken, and nobody may wait");
    gate.leave("greedy");
    assertTrue(gate.enter("third"));
  }

  @Test
  void countsThoseWhoStillFetchTheirAnswer() {
    Gate gate = new Gate(4, 4, 2);
    assertTrue(gate.arrive("slow"));
    assertTrue(gate.enter("slow"));
    gate.leave("slow");
    assertTrue(gate.arrive("slow"));
    assertFalse(gate.arrive("slow"));
    gate.depart("slow");
    assertTrue(gate.arrive("slow"));
  }
}
