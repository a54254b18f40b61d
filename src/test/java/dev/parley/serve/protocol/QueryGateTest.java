package dev.parley.serve.protocol;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QueryGateTest {

  @Test
  void leavesPlacesForOthersWhateverOneClientSends() {
    QueryGate gate = new QueryGate(4, 0, 100);
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
    QueryGate gate = new QueryGate(4, 4, 2);
    assertTrue(gate.arrive("slow"));
    assertTrue(gate.enter("slow"));
    gate.leave("slow");
    assertTrue(gate.arrive("slow"));
    assertFalse(gate.arrive("slow"));
    gate.depart("slow");
    assertTrue(gate.arrive("slow"));
  }
}
