package io.stepwarden.engine.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stepwarden.engine.decision.Edit;
import io.stepwarden.engine.decision.Fix;
import io.stepwarden.engine.decision.TextEdit;
import io.stepwarden.engine.model.Anchor;
import io.stepwarden.engine.model.Model;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.ReadLimits;
import io.stepwarden.engine.template.Templates;
import io.stepwarden.engine.workflow.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextEditorTest {

  private static final DocumentReader READER = new DocumentReader(ReadLimits.DEFAULT);

  /** An edit of a text, and what comes of it. */
  private record Case(
      String name, String at, JsonNode edit, String before, String after, String byHand) {}

  @TestFactory
  Stream<DynamicTest> writes() {
    return cases().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  @TestFactory
  Stream<DynamicTest> writesTheSameWithOtherLineEnds() {
    return cases()
        .map(
            each ->
                new Case(
                    each.name(),
                    each.at(),
                    each.edit(),
                    each.before().replace("\n", "\r\n"),
                    each.after().replace("\n", "\r\n"),
                    each.byHand()))
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  private static void check(Case expected) {
    Model model = model(expected.before());
    Fix fix = fix(edit(anchor(model, expected.at()), expected.edit()));
    assertThat(fix.byHand().orElse("")).isEqualTo(expected.byHand());
    if (expected.byHand().isEmpty()) {
      String after = apply(fix, expected.before());
      assertThat(after).isEqualTo(expected.after());
      assertThat(READER.read("after", after).diagnostics()).isEmpty();
      assertThat(fix.edits()).allMatch(each -> !each.span().text().equals(each.text()));
    } else {
      assertThat(fix.edits()).isEmpty();
    }
  }

  @Test
  void editsThatOverlapAreLeftToPeople() {
    Model model =
        model(
            "{\"States\": {\"A\": {\"Type\": \"Task\", \"Resource\": \"x\", \"Retry\": [{\"ErrorEquals\": [\"States.ALL\", \"One\"]}, {\"ErrorEquals\": [\"Two\"]}]}}}");
    Fix fix =
        fix(
            new Edit.MoveLast(anchor(model, "retriers 0")),
            new Edit.Remove(anchor(model, "errors 0"), List.of("One")));
    assertThat(fix.byHand()).hasValue("its edits overlap");
    assertThat(fix.description()).isEqualTo("moves the item to the end, removes `One`");
  }

  @Test
  void aPlanIsLeftToPeople() {
    Model model = model("{\"States\": {\"A\": {\"Type\": \"Choice\", \"Choices\": []}}}");
    ObjectNode members = new ObjectMapper().createObjectNode().put("Default", "A");
    Fix fix =
        TextEditor.refusing("it is generated")
            .fix(List.of(new Edit.Set(anchor(model, "choices 0"), members)));
    assertThat(fix.byHand()).hasValue("it is generated");
    assertThat(fix.description()).isEqualTo("sets `Default`");
  }

  static Model model(String text) {
    return ModelReader.read(new Templates().read(text));
  }

  static Fix fix(Edit... edits) {
    return new TextEditor(READER).fix(List.of(edits));
  }

  static String apply(Fix fix, String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = fix.edits().size() - 1; i >= 0; i--) {
      TextEdit edit = fix.edits().get(i);
      out.replace(edit.span().start(), edit.span().end(), edit.text());
    }
    return out.toString();
  }

  static Anchor anchor(Model model, String item) {
    int index = Integer.parseInt(item.substring(item.indexOf(' ') + 1));
    return switch (item.substring(0, item.indexOf(' '))) {
      case "choices" -> model.choices().get(index).at();
      case "tasks" -> model.tasks().get(index).at();
      case "retriers" -> model.retriers().get(index).at();
      case "catchers" -> model.catchers().get(index).at();
      default -> model.retriers().get(index).errorEquals().at();
    };
  }

  private static Edit edit(Anchor at, JsonNode edit) {
    if (edit.has("set")) {
      return new Edit.Set(at, (ObjectNode) edit.get("set"));
    }
    if (edit.has("remove")) {
      return new Edit.Remove(
          at, edit.get("remove").valueStream().map(JsonNode::textValue).toList());
    }
    JsonNode added = edit.path("add_state");
    return edit.has("move")
        ? new Edit.MoveLast(at)
        : new Edit.AddState(
            at,
            added.path("from").textValue(),
            added.path("name").textValue(),
            (ObjectNode) added.path("state"));
  }

  private static Stream<Case> cases() {
    try (InputStream in =
        Objects.requireNonNull(TextEditorTest.class.getResourceAsStream("cases.yaml"))) {
      Node root = READER.read("cases.yaml", in).root().orElseThrow();
      return ((Node.Sequence) root).items().stream().map(item -> read((Node.Mapping) item));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case read(Node.Mapping item) {
    try {
      JsonNode edit = new ObjectMapper().readTree(item.get("edit").orElseThrow().span().text());
      return new Case(
          text(item, "name"),
          text(item, "at"),
          edit,
          text(item, "before"),
          text(item, "after"),
          text(item, "by_hand"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Node.Mapping item, String key) {
    return item.get(key).map(node -> ((Node.Text) node).value()).orElse("");
  }
}
