package io.stepwarden.engine.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LoopsTest {

  @Property(tries = 500)
  void findsAllStatesThatLeadToEachOther(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, List<String>> ways = new TreeMap<>();
    int count = 1 + random.nextInt(9);
    for (int i = 0; i < count; i++) {
      List<String> next = new ArrayList<>();
      for (int j = random.nextInt(3); j > 0; j--) {
        next.add("S" + random.nextInt(count + 1));
      }
      ways.put("S" + i, next);
    }
    Set<Set<String>> expected = new HashSet<>();
    for (String state : ways.keySet()) {
      Set<String> together = new HashSet<>(reached(ways, state));
      together.removeIf(other -> !reached(ways, other).contains(state));
      if (together.contains(state)) {
        expected.add(together);
      }
    }
    assertThat(new Loops(name -> ways.getOrDefault(name, List.of()), ways.keySet()).all())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void takesAsManyStatesAsADefinitionHolds() {
    int count = 50_000;
    Set<String> names = new HashSet<>();
    for (int i = 0; i < count; i++) {
      names.add("" + i);
    }
    Loops loops =
        new Loops(name -> List.of("" + (Integer.parseInt(name) + 1) % count, name), names);
    assertThat(loops.all()).hasSize(1);
  }

  private static Set<String> reached(Map<String, List<String>> ways, String from) {
    Set<String> reached = new HashSet<>();
    List<String> open = new ArrayList<>(ways.getOrDefault(from, List.of()));
    while (!open.isEmpty()) {
      String name = open.remove(0);
      if (ways.containsKey(name) && reached.add(name)) {
        open.addAll(ways.get(name));
      }
    }
    return reached;
  }
}
