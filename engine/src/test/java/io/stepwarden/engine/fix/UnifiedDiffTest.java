package io.stepwarden.engine.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.fix.Fixed.Draft;
import io.stepwarden.engine.fix.LineDiff.Change;
import io.stepwarden.engine.source.Secret;
import io.stepwarden.engine.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  @Test
  void showsThreeLinesAroundAChange() {
    assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\n5x\n6\n7\n8\n").text())
        .isEqualTo(
            """
            diff --git a/x.yaml b/x.yaml
            --- a/x.yaml
            +++ b/x.yaml
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +5x
             6
             7
             8
            """);
  }

  @Test
  void changesFarFromEachOtherStandApart() {
    String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    assertThat(diff(before, before.replace("1\n", "").replace("9\n", "9\nx\n")).text())
        .contains("@@ -1,4 +1,3 @@\n-1\n 2\n", "@@ -7,3 +6,4 @@\n 7\n 8\n 9\n+x\n");
  }

  @Test
  void aTextWithoutALastLineEndSaysSo() {
    assertThat(diff("a", "b\r\n").text())
        .endsWith("@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\r\n");
    assertThat(diff("", "b\n").text()).endsWith("@@ -0,0 +1,1 @@\n+b\n");
  }

  @Test
  void nothingChangedIsNothing() {
    assertThat(diff("a\n", "a\n")).isEqualTo(new UnifiedDiff("", false));
  }

  @Test
  void keepsTheByteOrderMark() {
    Draft draft = new Draft(new Source("x", "a\n"), new Source("x", "b\n"), List.of());
    assertThat(UnifiedDiff.of("x", draft, "\ufeff").text()).endsWith("-\ufeffa\n+\ufeffb\n");
  }

  @Test
  void quotesNamesAsGitDoes() {
    Draft draft = new Draft(new Source("x", "a\n"), new Source("x", "b\n"), List.of());
    assertThat(UnifiedDiff.of("a b.yaml", draft, "").text())
        .startsWith("diff --git a/a b.yaml b/a b.yaml\n--- a/a b.yaml\t\n");
    assertThat(UnifiedDiff.of("é\n\"\\", draft, "").text())
        .startsWith("diff --git \"a/é\\012\\\"\\\\\" \"b/é");
  }

  @Test
  void masksSecretsAndSaysSo() {
    Source before = new Source("x", "1\n2\n3\n4\nkey: abcd\n  efgh\nx: 1\n");
    Source after = new Source("x", before.text().replace("x: 1", "x: 2"));
    int at = before.text().indexOf("abcd");
    List<Secret> secrets = List.of(new Secret("abcd efgh", before.span(at, at + 11)));
    UnifiedDiff near = UnifiedDiff.of("x", new Draft(before, after, secrets), "");
    assertThat(near.text()).doesNotContain("cd").doesNotContain("gh").contains(" key: ab…\n …\n-x");
    assertThat(near.masked()).isTrue();
    Source far = new Source("x", before.text().replace("1\n2\n", "0\n2\n"));
    assertThat(UnifiedDiff.of("x", new Draft(before, far, secrets), "").masked()).isFalse();
  }

  @Property
  void changesMakeOneTextTheOther(
      @ForAll @Size(max = 12) List<@StringLength(1) @CharRange(from = 'a', to = 'd') String> before,
      @ForAll @Size(max = 12)
          List<@StringLength(1) @CharRange(from = 'a', to = 'd') String> after) {
    List<String> made = new ArrayList<>();
    int done = 0;
    for (Change each : LineDiff.of(before, after)) {
      made.addAll(before.subList(done, each.from()));
      done = each.comes() ? each.from() : each.from() + 1;
      if (each.comes()) {
        made.add(after.get(each.to()));
      }
    }
    made.addAll(before.subList(done, before.size()));
    assertThat(made).isEqualTo(after);
  }

  @Test
  void moreChangesThanAnyoneReadsReplaceAll() {
    List<String> before = Collections.nCopies(LineDiff.MOST, "a");
    List<String> after = Collections.nCopies(LineDiff.MOST, "b");
    assertThat(LineDiff.of(before, after)).hasSize(2 * LineDiff.MOST);
  }

  private static UnifiedDiff diff(String before, String after) {
    return UnifiedDiff.of(
        "x.yaml", new Draft(new Source("x", before), new Source("x", after), List.of()), "");
  }
}
