package io.stepwarden.engine.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.decision.CheckedFile;
import io.stepwarden.engine.decision.Counts;
import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Fix;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.decision.TextEdit;
import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Mends a text in which every capital letter is a fault of its own and small letters are none. The
 * fix of a letter writes another one, see {@link #fix}.
 */
class FixerTest {

  private static final Rule RULE =
      new Rule(
          "T-01",
          "Capital",
          Severity.LOW,
          "test",
          "test",
          "",
          "",
          "",
          List.of(),
          List.of(),
          List.of());

  private int checks;

  @Test
  void mendsAllAtOnce() {
    Fixed fixed = fix("A.A.B");
    assertThat(text(fixed)).isEqualTo("a.a.b");
    assertThat(fixed.made()).hasSize(3);
    assertThat(fixed.dropped()).isEmpty();
    assertThat(fixed.before().decisions()).hasSize(3);
    assertThat(fixed.after().decisions()).isEmpty();
    assertThat(checks).isEqualTo(2);
  }

  @Test
  void dropsAFixThatBreaksSomethingElse() {
    Fixed fixed = fix("A.X.B.C");
    assertThat(text(fixed)).isEqualTo("a.X.b.c");
    assertThat(fixed.dropped()).extracting(Decision::message).containsExactly("X");
    assertThat(fixed.after().decisions()).extracting(Decision::message).containsExactly("X");
  }

  @Test
  void dropsAFixThatDoesNotMend() {
    Fixed fixed = fix("Y.A");
    assertThat(text(fixed)).isEqualTo("Y.a");
    assertThat(fixed.dropped()).hasSize(1);
  }

  @Test
  void dropsAFixAfterWhichTheTextIsNotRead() {
    assertThat(text(fix("Z.A"))).isEqualTo("Z.a");
  }

  @Test
  void fixesThatTouchEachOtherAreMadeInRounds() {
    Fixed fixed = fix("AAA");
    assertThat(text(fixed)).isEqualTo("aaa");
    assertThat(fixed.made()).hasSize(3);
  }

  @Test
  void checksAreLimited() {
    Fixed fixed = fix("X.".repeat(1000));
    assertThat(text(fixed)).isEqualTo("");
    assertThat(fixed.dropped()).hasSize(1000);
    assertThat(checks).isLessThanOrEqualTo(Trial.CHECKS + 1);
  }

  @Test
  void nothingToMendIsCheckedOnce() {
    Fixed fixed = fix("a.b");
    assertThat(fixed.drafts()).isEmpty();
    assertThat(checks).isEqualTo(1);
  }

  @Test
  void whatIsMendedStays() {
    String once = text(fix("A.X.AA.Y"));
    assertThat(fix(once).drafts()).isEmpty();
  }

  private Fixed fix(String text) {
    return Fixer.fix(
        drafts -> {
          checks++;
          return report(new Source("x", drafts.getOrDefault("x", text)));
        });
  }

  private static String text(Fixed fixed) {
    return fixed.drafts().isEmpty() ? "" : fixed.drafts().get(0).after().text();
  }

  private static Report report(Source source) {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < source.text().length(); i++) {
      char c = source.text().charAt(i);
      if (Character.isUpperCase(c)) {
        decisions.add(decision(source, i, c));
      }
    }
    List<Diagnostic> diagnostics =
        source.text().contains("!")
            ? List.of(Diagnostic.error("unread", source.name(), "it is not read", ""))
            : List.of();
    return new Report(
        new Report.BundleIdentity("test", "", ""),
        List.of(new CheckedFile("x", "asl", CheckedFile.Read.WHOLE, 1)),
        decisions,
        diagnostics,
        List.of(),
        Counts.NONE);
  }

  private static Decision decision(Source source, int at, char letter) {
    TextEdit edit = new TextEdit(source.span(at, at + 1), fix(letter));
    return new Decision(
        RULE,
        Severity.LOW,
        Outcome.VIOLATION,
        String.valueOf(letter),
        Optional.empty(),
        "$",
        source.span(at, at + 1),
        String.valueOf(letter),
        Map.of(),
        Optional.of(new Fix("writes it small", List.of(edit), Optional.empty())),
        "x" + at);
  }

  /** X becomes a worse fault, Y stays, Z can't be read. */
  private static String fix(char letter) {
    return switch (letter) {
      case 'X' -> "QQ";
      case 'Y' -> "Y";
      case 'Z' -> "!";
      default -> String.valueOf(Character.toLowerCase(letter));
    };
  }
}
