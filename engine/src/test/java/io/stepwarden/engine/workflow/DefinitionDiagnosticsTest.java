package io.stepwarden.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Fields;
import io.stepwarden.engine.template.Resolver;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionDiagnosticsTest {

  private final Fields fields = new Fields();
  private final DefinitionDiagnostics diagnostics =
      new DefinitionDiagnostics(fields.of("{a: 1, b: {c: 2}, d: 3}", Resolver.NONE, false));
  private final Field definition = diagnostics.definition();

  @Test
  void keepsBackWhatIsReportedUntilItIsKnownWhatTheCheckSays() {
    definition.get("a").text();
    assertThat(fields.codes()).isEmpty();
    diagnostics.reportBeside(List.of());
    assertThat(fields.codes()).containsExactly("wrong-type");
  }

  @Test
  void doesNotTellTwiceWhatAProblemTellsOf() {
    definition.get("a").text();
    definition.get("b").text();
    definition.get("d").text();
    diagnostics.reportBeside(
        List.of(
            new DefinitionProblem(definition.get("a"), "wrong-type", "m", "h"),
            new DefinitionProblem(definition.get("b"), "wrong-type", "m", "h")));
    assertThat(fields.diagnostics()).hasSize(1);
    assertThat(fields.diagnostics().get(0).message()).contains("`$.d`");
  }
}
