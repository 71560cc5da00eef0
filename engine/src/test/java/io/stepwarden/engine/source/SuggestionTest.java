package io.stepwarden.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> WORDS =
      List.of("fail-on", "undetermined", "STATE-03", "IAM-01");

  @ParameterizedTest
  @CsvSource({
    "failon, fail-on",
    "fial-on, fail-on",
    "undetermned, undetermined",
    "state-03, STATE-03",
    "IAM01, IAM-01"
  })
  void findsTheWordThatWasMeant(String word, String meant) {
    assertThat(Suggestion.of(word, WORDS)).contains(meant);
  }

  @Test
  void suggestsNothingFarAway() {
    assertThat(Suggestion.of("x", WORDS)).isEmpty();
    assertThat(Suggestion.of("", WORDS)).isEmpty();
    assertThat(Suggestion.orElse("colour", WORDS, "look")).isEqualTo("look");
  }
}
