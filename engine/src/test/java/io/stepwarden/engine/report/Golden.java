package io.stepwarden.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file below {@code golden/report}, or rewrites it under -Dgolden.update. */
final class Golden {

  private Golden() {}

  static void check(String name, String actual) throws IOException {
    if (System.getProperty("golden.update") != null) {
      Path folder = Fixtures.path("golden/report");
      Files.writeString(folder.resolve(name), actual);
    }
    assertThat(actual).isEqualTo(Fixtures.text("golden/report/" + name));
  }
}
