package io.stepwarden.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.source.Redaction.Hidden;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RedactionTest {

  @Test
  void aMaskIsAQuarterAndFourCharactersAtMost() {
    assertThat(secret("abc")).hasToString("…");
    assertThat(secret("hunter2!Kx9")).hasToString("hu…");
    assertThat(secret("0123456789abcdefghijklmnop")).hasToString("0123…");
    assertThat(secret("x😀34567890")).hasToString("x…");
  }

  @Test
  void hidesASecretWhereverItStands() {
    Redaction redaction = Redaction.of(List.of(secret("hunter2!Kx9"), secret("hunter2!Kx9long")));
    assertThat(redaction.text("`hunter2!Kx9` and hunter2!Kx9long")).isEqualTo("`hu…` and hun…");
    assertThat(redaction.text("hunter2")).isEqualTo("hunter2");
    assertThat(Redaction.NONE.text("hunter2!Kx9")).isEqualTo("hunter2!Kx9");
  }

  @Test
  void hidesItAsItWasWrittenToo() {
    Source source = new Source("a", "{\"password\": \"a\\\"b\\\\c1234\"}");
    Span span = source.span(14, source.text().length() - 2);
    Redaction redaction = Redaction.of(List.of(new Secret("a\"b\\c1234", span)));
    assertThat(redaction.text("a\"b\\c1234 " + span.text())).isEqualTo("a\"… a\\…");
    assertThat(redaction.places(source)).containsExactly(new Hidden(14, 16, span.end()));
  }

  @Test
  void hidesAllOfALongSecret() {
    String key = "0123456789abcdef".repeat(500);
    Source source = new Source("a", "x " + key + " y " + key);
    Redaction redaction = Redaction.of(List.of(new Secret(key, source.span(2, 2 + key.length()))));
    assertThat(redaction.text(source.text())).isEqualTo("x 0123… y 0123…");
    assertThat(redaction.places(source)).hasSize(2);
  }

  @Property
  void noTextShowsASecret(
      @ForAll @Size(min = 1, max = 8)
          List<@Chars({'a', 'b', 'c'}) @StringLength(min = 4, max = 8) String> values,
      @ForAll @Chars({'a', 'b', 'c'}) @StringLength(max = 60) String text) {
    List<Secret> secrets = new ArrayList<>();
    values.forEach(value -> secrets.add(secret(value)));
    Redaction redaction = Redaction.of(secrets);
    assertThat(redaction.text(text)).doesNotContain(values);
    assertThat(redaction.text(redaction.text(text))).isEqualTo(redaction.text(text));
  }

  @Property
  void placesAreInOrderAndApart(
      @ForAll @Chars({'a', 'b'}) @StringLength(min = 4, max = 8) String value,
      @ForAll @Chars({'a', 'b'}) @StringLength(min = 8, max = 60) String text) {
    Source source = new Source("a", text);
    List<Secret> secrets =
        List.of(secret(value), new Secret(text.substring(2, 8), source.span(2, 8)));
    int end = 0;
    for (Hidden each : Redaction.of(secrets).places(source)) {
      assertThat(each.start()).isGreaterThanOrEqualTo(end);
      assertThat(each.from()).isBetween(each.start(), each.end());
      end = each.end();
    }
  }

  private static Secret secret(String value) {
    return new Secret(value, new Source(value, value).whole());
  }
}
