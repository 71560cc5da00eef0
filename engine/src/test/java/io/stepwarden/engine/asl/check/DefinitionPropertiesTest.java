package io.stepwarden.engine.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stepwarden.engine.asl.DefinitionProblem;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DefinitionPropertiesTest {

  @Property(tries = 300)
  void acceptsDefinitionsInOrder(@ForAll long seed) {
    assertThat(Definition.check(new Machines(seed).definition().toString())).isEmpty();
  }

  @Property(tries = 200)
  void findsAFieldThatDoesNotExist(@ForAll long seed, @ForAll @IntRange(max = 100) int which) {
    assertMutation(seed, which, "unknown-field", state -> state.put("Coment", "x"));
  }

  @Property(tries = 200)
  void findsACommentOfTheWrongType(@ForAll long seed, @ForAll @IntRange(max = 100) int which) {
    assertMutation(seed, which, "wrong-type", state -> state.put("Comment", 5));
  }

  @Property(tries = 200)
  void findsAnUnknownType(@ForAll long seed, @ForAll @IntRange(max = 100) int which) {
    assertMutation(seed, which, "unknown-type", state -> state.put("Type", "Lambda"));
  }

  @Property(tries = 200)
  void findsAFieldOfTheOtherLanguage(@ForAll long seed, @ForAll @IntRange(max = 100) int which) {
    assertMutation(seed, which, "jsonata-field", state -> state.put("Output", 1));
  }

  @Property(tries = 200)
  void findsAMissingTarget(@ForAll long seed, @ForAll @IntRange(max = 100) int which) {
    assertMutation(
        seed,
        which,
        "missing-target",
        state -> state.put(state.has("Default") ? "Default" : "Next", "Nowhere"));
  }

  /** Changes one state, and expects the problem there and not elsewhere. */
  private static void assertMutation(
      long seed, int which, String code, Consumer<ObjectNode> mutation) {
    Machines machines = new Machines(seed);
    ObjectNode definition = machines.definition();
    ObjectNode state = machines.states().get(which % machines.states().size());
    String type = state.path("Type").asText();
    boolean ends = type.equals("Succeed") || type.equals("Fail");
    if (code.equals("missing-target") && ends) {
      return;
    }
    if (code.equals("jsonata-field") && type.equals("Fail")) {
      return;
    }
    mutation.accept(state);
    List<DefinitionProblem> problems = Definition.check(definition.toString());
    assertThat(problems).extracting(DefinitionProblem::code).contains(code);
    assertThat(problems).filteredOn(each -> each.code().equals(code)).hasSize(1);
  }
}
