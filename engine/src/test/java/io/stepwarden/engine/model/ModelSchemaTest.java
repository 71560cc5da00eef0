package io.stepwarden.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelSchemaTest {

  private static final Path COMMITTED = Path.of("../policies/schema/model.json");

  @Test
  void theCommittedSchemaIsThatOfTheRecords() throws IOException {
    String schema = ModelSchema.text();
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, schema);
    }
    assertThat(COMMITTED).content().isEqualTo(schema);
  }

  @Test
  void aValueSaysWhatItIs() {
    assertThat(ModelSchema.text())
        .contains("\"is\": {\"type\": \"string\", \"enum\": [\"known\", \"unknown\", \"absent\"]}");
  }

  @Test
  void namesAreInSnakeCase() {
    assertThat(ModelSchema.text()).contains("\"heartbeat_seconds\"").doesNotContain("heartbeatS");
  }
}
