package io.stepwarden.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.decision.CheckedFile.Read;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.source.Source;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final TextReport TEXT = new TextReport();

  @Test
  void printsOneOfEverything() throws IOException {
    Golden.check("sample.txt", Reports.print(TEXT, SampleReport.build(), ReportOptions.PLAIN));
  }

  @Test
  void paintsOnlyWhenTold() throws IOException {
    ReportOptions colour = new ReportOptions(true, 80);
    String painted = Reports.print(TEXT, SampleReport.build(), colour);
    String plain = Reports.print(TEXT, SampleReport.build(), new ReportOptions(false, 80));
    assertThat(painted).contains("\u001b[1;33mmedium[STATE-03]\u001b[0m");
    assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void explainsARuleOnce() throws IOException {
    String text = Reports.print(TEXT, SampleReport.build(), ReportOptions.PLAIN);
    assertThat(text.split("why: When no condition matches", -1)).hasSize(2);
    assertThat(text.split("has no Default", -1)).hasSize(4);
  }

  @Test
  void namesPlacesOfTheSameReasonTogether() throws IOException {
    Source source = new Source("a.yaml", "A: 1\nB: 2\n");
    Report report =
        new Reports()
            .decision(
                Reports.CHOICE,
                Outcome.UNDETERMINED,
                Reports.find(source, "A"),
                "M",
                "A",
                "why not")
            .decision(
                Reports.CHOICE,
                Outcome.UNDETERMINED,
                Reports.find(source, "B"),
                "M",
                "B",
                "why not")
            .build();
    assertThat(Reports.print(TEXT, report, ReportOptions.PLAIN))
        .contains("  --> a.yaml:1:1, M, state A\n  --> a.yaml:2:1, M, state B\n   = why not\n");
  }

  @Test
  void obeysNoControlCharacterOfTheInput() throws IOException {
    String hostile = "\u001b[2J\u0007\u202egnp.exe\u2028\u009b31m\ud800\u200b";
    Source source = new Source("\u001b[1m.yaml", "Key: " + hostile + "\nNext: \u0000\n");
    Report report =
        new Reports()
            .file(source.name(), "asl", Read.WHOLE, 1)
            .violation(Reports.CHOICE, Reports.find(source, hostile), hostile, "bad " + hostile)
            .build();
    String text = Reports.print(TEXT, report, ReportOptions.PLAIN);
    assertThat(text.codePoints().filter(point -> point != '\n'))
        .noneMatch(point -> Character.isISOControl(point))
        .noneMatch(point -> Character.getType(point) == Character.FORMAT)
        .noneMatch(point -> Character.getType(point) == Character.SURROGATE)
        .noneMatch(point -> Character.getType(point) == Character.LINE_SEPARATOR);
    assertThat(text).contains("\\u{1b}[2J\\u{7}\\u{202e}gnp.exe\\u{2028}\\u{9b}31m\\u{d800}");
  }

  @Test
  void saysWhenNothingWasChecked() throws IOException {
    assertThat(Reports.print(TEXT, new Reports().build(), ReportOptions.PLAIN))
        .isEqualTo("0 files, 0 state machines: no violations, 0 undetermined, 0 passes\n");
  }
}
