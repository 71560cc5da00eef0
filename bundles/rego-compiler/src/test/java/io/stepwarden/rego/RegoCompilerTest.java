package io.stepwarden.rego;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class RegoCompilerTest {

  @Test
  void buildsABundle() {
    RegoCompiler compiler = RegoCompiler.create();
    BuildResult result =
        compiler.build(
            BuildRequest.of(Sources.of(Map.of("a.rego", "package a\n\np := 1\n")), "a/p"));
    assertThat(result).isInstanceOf(Built.class);
  }
}
