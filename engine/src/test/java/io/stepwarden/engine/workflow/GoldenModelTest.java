package io.stepwarden.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.stepwarden.engine.model.Anchor;
import io.stepwarden.engine.model.Anchors;
import io.stepwarden.engine.model.Model;
import io.stepwarden.engine.model.ModelJson;
import io.stepwarden.engine.source.Position;
import io.stepwarden.engine.template.Templates;
import io.stepwarden.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the JSON that rules see, each handle written as the place that it stands for, with a
 * file below {@code golden/model}, or rewrites that under -Dgolden.update.
 */
class GoldenModelTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCHEMA = Path.of("../policies/schema/model.json");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cloudformation/order-workflow.yaml",
        "cloudformation/order-workflow.json",
        "cloudformation/shared-role.yaml",
        "sam/order-workflow.yaml",
        "terraform/order-workflow.plan.json",
        "asl/callback.asl.json",
        "asl/approve.asl.yaml"
      })
  void aTemplateHasTheModelOfItsGoldenFile(String fixture) throws IOException {
    Anchors anchors = new Anchors();
    JsonNode model = model(fixture, false, anchors);
    resolve(model, anchors);
    String actual = model.toPrettyString() + "\n";
    String name = fixture.replace('/', '-').replaceAll("\\.\\w+$", "$0.golden");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(Fixtures.path("golden/model").resolve(name), actual);
    }
    assertThat(actual).isEqualTo(Fixtures.text("golden/model/" + name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cloudformation", "sam", "terraform", "asl"})
  void theModelOfEveryTemplateIsOfTheSchemaThatRulesAreCheckedWith(String folder)
      throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(Files.readString(SCHEMA));
    for (Path file : Fixtures.files(folder)) {
      String fixture = folder + "/" + Fixtures.path(folder).relativize(file);
      JsonNode model = model(fixture, true, new Anchors());
      assertThat(schema.validate(model)).as(fixture).isEmpty();
    }
  }

  private static JsonNode model(String fixture, boolean withResources, Anchors anchors)
      throws IOException {
    Model model = ModelReader.read(new Templates().read(Fixtures.path(fixture)));
    return JSON.readTree(ModelJson.write(model, withResources, anchors, new JsonFactory()));
  }

  private static void resolve(JsonNode node, Anchors anchors) {
    if (node instanceof ObjectNode object && object.path("at").isInt()) {
      object.put("at", place(anchors.anchor(object.get("at").intValue()).orElseThrow()));
    }
    node.forEach(inner -> resolve(inner, anchors));
  }

  private static String place(Anchor anchor) {
    Position at = anchor.span().startPosition();
    String state = anchor.state().map(name -> " " + name).orElse("");
    return "%d:%d %s%s %s"
        .formatted(at.line(), at.column(), anchor.subject(), state, anchor.path());
  }
}
