package io.stepwarden.engine.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @Property
  void matchesAsTheSameRegularExpressionDoes(
      @ForAll("patterns") String pattern, @ForAll("texts") String text) {
    assertThat(Glob.matches(pattern, text)).isEqualTo(regex(pattern).matcher(text).matches());
  }

  @Property
  void aTextWithoutWildcardsMatchesItselfAlone(
      @ForAll("texts") String pattern, @ForAll("texts") String text) {
    assertThat(Glob.matches(pattern, text)).isEqualTo(pattern.equals(text));
  }

  @Property
  void aStarBehindMatchesEverythingThatBeginsSo(
      @ForAll("texts") String start, @ForAll("texts") String rest) {
    assertThat(Glob.matches(start + "*", start + rest)).isTrue();
  }

  @Test
  void manyStarsTakeNoTime() {
    String pattern = "*a".repeat(200) + "b";
    String text = "a".repeat(5_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Glob.matches(pattern, text)).isFalse());
  }

  @ParameterizedTest
  @CsvSource({
    "*, true, true",
    "**, true, true",
    "'', false, false",
    "a*, false, true",
    "a?, false, true",
    "?, false, true",
    "a, false, false"
  })
  void wildcardsAreToldApart(String text, boolean all, boolean pattern) {
    assertThat(Glob.isAll(text)).isEqualTo(all);
    assertThat(Glob.isPattern(text)).isEqualTo(pattern);
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.strings().withChars("ab*?:").ofMaxLength(10);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab:").ofMaxLength(10);
  }

  private static Pattern regex(String glob) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      out.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(out.toString(), Pattern.DOTALL);
  }
}
