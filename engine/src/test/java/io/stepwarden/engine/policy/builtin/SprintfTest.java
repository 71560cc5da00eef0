package io.stepwarden.engine.policy.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.stepwarden.engine.policy.Rego;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SprintfTest {

  /** Verbs with every flag, width and precision that changes something. */
  private static final List<String> FLAGS = List.of("", "5", "-05", "+", " ", "#06", ".0", "-8.3");

  private static final List<String> MORE_FLAGS =
      List.of("08.3", " 08.3", "#.3", "+-8", "#012", "24.20", "# 9", "#+.1");

  private static final String VERBS = "vdsqxXoObcUtTfFeEgGzé";

  private static final List<String> VALUES =
      List.of(
          "0",
          "7",
          "-42",
          "65",
          "128512",
          "9223372036854775807",
          "-9223372036854775808",
          "9223372036854775808",
          "-123456789012345678901234567890",
          "0.0",
          "-0.0",
          "1.0",
          "1.5",
          "-2.5",
          "3.14159265358979",
          "0.1",
          "1e2",
          "123456.0",
          "1234567.5",
          "1e21",
          "1e-5",
          "0.0001",
          "1e-7",
          "2.2250738585072014e-308",
          "5e-324",
          "1.7976931348623157e308",
          "1e400",
          "9007199254740993.0",
          "5.684341886080802e-14",
          "2e-44",
          "0.5",
          "0.05",
          "99.95",
          "999999.5",
          "`hi`",
          "``",
          "`a\"b\\c`",
          "\"tab\\tline\\nbell\\u0007\\u007f\"",
          "`héllo wörld`",
          "`日本語`",
          "\"\\ud83d\\ude00 x\"",
          "\"\\u00a0\\u200b\\ufeff\"",
          "true",
          "null",
          "[1, `a`, [2.50, null]]",
          "{`k`: {1, `x`}, 3: true}",
          "set()",
          "{}",
          "[]");

  @Test
  void formatsEveryVerbAsOpaDoes() {
    List<String> formats = new ArrayList<>();
    for (int verb : VERBS.codePoints().toArray()) {
      for (String flags : FLAGS) {
        formats.add("%" + flags + Character.toString(verb));
      }
    }
    compare(formats, values());
  }

  @Test
  void combinesFlagsAsOpaDoes() {
    List<String> formats = new ArrayList<>();
    for (int verb : "vdsqxXobUfegG".codePoints().toArray()) {
      for (String flags : MORE_FLAGS) {
        formats.add("%" + flags + Character.toString(verb));
      }
    }
    compare(formats, values());
  }

  private static List<String> values() {
    List<String> values = new ArrayList<>();
    VALUES.forEach(value -> values.add("[" + value + "]"));
    return values;
  }

  @Test
  void takesArgumentsAsOpaDoes() {
    List<String> formats =
        List.of(
            "",
            "plain",
            "%",
            "%%",
            "100%",
            "%d%%",
            "% d",
            "%d %d",
            "%d %s %v",
            "%s",
            "%5",
            "%-",
            "%.",
            "%[1]d",
            "%[2]d %[1]d",
            "%[3]d",
            "%[0]d",
            "%[-1]d",
            "%[x]d",
            "%[1",
            "%[",
            "%[]d",
            "%[]",
            "%[1]",
            "%[1]d %d",
            "%[2]d %d",
            "%[1]5d",
            "%[1].2f",
            "%[2]*[1]d",
            "%[1]*d",
            "%*d",
            "%-*d",
            "%0*d",
            "%.*d",
            "%.*f",
            "%*.*f",
            "%[3]*.[2]*[1]f",
            "%[1]*.[2]*d",
            "%99999999d|",
            "%.99999999d|",
            "%3.d|",
            "%.-2d|",
            "%!",
            "%!d",
            "%z",
            "%é",
            "%😀",
            "%d %d %d %d",
            "%[2]s",
            "%v%v%v",
            "%T %T %T",
            "%5%|",
            "%-5%|",
            "%05%|",
            "%#[1]x",
            "%[1]#x",
            "% x",
            "%# x",
            "%.3[1]d",
            "%6.2[1]f|");
    compare(
        formats,
        List.of(
            "[]",
            "[1]",
            "[1, 2]",
            "[1, 2, 3]",
            "[`a`]",
            "[`a`, `b`]",
            "[5, `x`]",
            "[`x`, 5]",
            "[-4, 7]",
            "[2, -3, 9]",
            "[1.25, 8, 3]",
            "[6, 2, 3.14159]",
            "[2000000, 1]",
            "[1, 1.5]",
            "[null, true]",
            "[123456789012345678901, 4]"));
  }

  /** Has OPA evaluate every format with every list of arguments, and formats them here as well. */
  private static void compare(List<String> formats, List<String> argumentLists) {
    JsonNode expected = Rego.valueOf(comprehension(formats, argumentLists));
    SoftAssertions all = new SoftAssertions();
    for (int list = 0; list < argumentLists.size(); list++) {
      String arguments = argumentLists.get(list);
      Value values = value(arguments);
      for (int i = 0; i < formats.size(); i++) {
        all.assertThat(here(formats.get(i), values))
            .as("sprintf(`%s`, %s)", formats.get(i), arguments)
            .isEqualTo(expected.get(list).get(i).textValue());
      }
    }
    all.assertAll();
  }

  private static String comprehension(List<String> formats, List<String> argumentLists) {
    List<String> quoted = new ArrayList<>();
    formats.forEach(format -> quoted.add("`" + format + "`"));
    return "[all | some a in [%s]; all := [s | some f in [%s]; s := sprintf(f, a)]]"
        .formatted(String.join(",", argumentLists), String.join(",", quoted));
  }

  // Raw strings are Rego's only form that values as modules write them do not have.
  private static Value value(String arguments) {
    try {
      return ValueParser.parse(arguments.replace("`a\"b\\c`", "\"a\\\"b\\\\c\"").replace('`', '"'));
    } catch (BuiltinFailure e) {
      throw new AssertionError(arguments, e);
    }
  }

  private static String here(String format, Value arguments) {
    try {
      Value result = StringBuiltins.sprintf(new Operands(List.of(Value.of(format), arguments)));
      return ((Value.Text) result).value();
    } catch (BuiltinFailure e) {
      throw new AssertionError(format, e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "%d|[\"hi\"]|%!d(string=hi)",
        "%s|[5]|%!s(int64=5)",
        "%d|[]|%!d(MISSING)",
        "x|[1, \"a\"]|x%!(EXTRA int64=1, string=a)",
        "<%6.2f>|[3.14159]|<  3.14>",
        "%v|[{1, \"a\"}]|{1, \"a\"}",
        "%t|[true]|%!t(string=true)",
        "%5t|[1]|%!t(int64=    1)",
        "%d|[12345678901234567890]|12345678901234567890",
        "%x|[\"hi\"]|6869",
        "%q|[\"a\\nb\"]|\"a\\nb\"",
      })
  void formats(String format, String arguments, String expected) {
    assertThat(here(format, value(arguments))).isEqualTo(expected);
  }
}
