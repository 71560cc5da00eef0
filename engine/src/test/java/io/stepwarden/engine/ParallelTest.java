package io.stepwarden.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

  @Test
  void resultsComeInTheOrderOfTheInputs() {
    List<Integer> inputs = IntStream.range(0, 500).boxed().toList();
    assertThat(Parallel.map(inputs, i -> i * 2))
        .isEqualTo(inputs.stream().map(i -> i * 2).toList());
  }

  @Test
  void nothingGivesNothing() {
    assertThat(Parallel.map(List.of(), input -> input)).isEmpty();
  }

  @Test
  void brokenMachineryIsTheExceptionThatItWas() {
    CheckException broken = new CheckException("broken", new IllegalStateException());
    assertThatThrownBy(() -> Parallel.map(List.of(1, 2, 3), failing(broken))).isSameAs(broken);
  }

  @Test
  void anInterruptEndsTheCheckAndIsKept() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Parallel.map(List.of(1, 2, 3), input -> input))
          .isInstanceOf(CheckException.class)
          .hasMessage("the check was interrupted");
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  private static java.util.function.Function<Integer, Integer> failing(RuntimeException broken) {
    return input -> {
      if (input == 2) {
        throw broken;
      }
      return input;
    };
  }
}
