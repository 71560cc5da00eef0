package io.stepwarden.engine.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stepwarden.engine.decision.Edit;
import io.stepwarden.engine.decision.Fix;
import io.stepwarden.engine.model.Anchor;
import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.JsonPrinter;
import io.stepwarden.engine.source.ReadLimits;
import io.stepwarden.engine.source.Trees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever a definition holds and however it is written, an edit changes what it says alone. */
class TextEditorPropertiesTest {

  private static final DocumentReader READER = new DocumentReader(ReadLimits.DEFAULT);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Provide
  Arbitrary<Object> values() {
    return Trees.any();
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.integers().between(1, 4);
  }

  @Property(tries = 300)
  void aStateIsAddedToJson(
      @ForAll("values") Object one, @ForAll("values") Object other, @ForAll long seed) {
    addsState(new JsonPrinter(seed).print(machine(one, other, 1)), machine(one, other, 1));
  }

  @Property(tries = 300)
  void aStateIsAddedToYaml(
      @ForAll("values") Object one, @ForAll("values") Object other, @ForAll long seed) {
    addsState(new YamlPrinter(seed).print(machine(one, other, 1)), machine(one, other, 1));
  }

  @Property(tries = 200)
  void anItemOfJsonMoves(
      @ForAll("values") Object one, @ForAll("sizes") int size, @ForAll long seed) {
    moves(new JsonPrinter(seed).print(machine(one, one, size)), machine(one, one, size));
  }

  @Property(tries = 200)
  void anItemOfYamlMoves(
      @ForAll("values") Object one, @ForAll("sizes") int size, @ForAll long seed) {
    moves(new YamlPrinter(seed).print(machine(one, one, size)), machine(one, one, size));
  }

  private static void addsState(String text, Map<String, Object> machine) {
    Anchor choice = TextEditorTest.model(text).choices().get(0).at();
    ObjectNode fail = JSON.createObjectNode().put("Type", "Fail").put("Cause", "a \"b\": c");
    Fix fix = TextEditorTest.fix(new Edit.AddState(choice, "Default", "new: one", fail));
    Map<String, Object> states = states(machine);
    object(states.get("A")).put("Default", "new: one");
    states.put("new: one", Map.of("Type", "Fail", "Cause", "a \"b\": c"));
    assertBecomes(fix, text, machine);
  }

  private static void moves(String text, Map<String, Object> machine) {
    Anchor first = TextEditorTest.model(text).catchers().get(0).at();
    Fix fix = TextEditorTest.fix(new Edit.MoveLast(first));
    List<Object> catchers = new ArrayList<>(items(object(states(machine).get("B")).get("Catch")));
    catchers.add(catchers.remove(0));
    object(states(machine).get("B")).put("Catch", catchers);
    assertBecomes(fix, text, machine);
  }

  private static void assertBecomes(Fix fix, String text, Map<String, Object> machine) {
    assertThat(fix.byHand()).isEmpty();
    Document after = READER.read("after", TextEditorTest.apply(fix, text));
    assertThat(after.diagnostics()).isEmpty();
    assertThat(Trees.of(after.root().orElseThrow())).isEqualTo(machine);
  }

  private static Map<String, Object> machine(Object one, Object other, int catchers) {
    Map<String, Object> choice = members("Type", "Choice", "Choices", List.of(), "Comment", one);
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < catchers; i++) {
      items.add(members("Next", "A", "ErrorEquals", List.of("E" + i), "Comment", other));
    }
    Map<String, Object> task = members("Type", "Task", "Resource", "x", "Catch", items);
    return members("Comment", other, "States", members("A", choice, "B", task), "StartAt", "A");
  }

  private static Map<String, Object> members(
      String a, Object one, String b, Object two, String c, Object three) {
    Map<String, Object> members = members(a, one, b, two);
    members.put(c, three);
    return members;
  }

  private static Map<String, Object> members(String a, Object one, String b, Object two) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(a, one);
    members.put(b, two);
    return members;
  }

  private static Map<String, Object> states(Map<String, Object> machine) {
    return object(machine.get("States"));
  }

  private static List<?> items(@Nullable Object value) {
    return (List<?>) Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }
}
