package io.stepwarden.rego;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** One compiler for all tests, and short ways to ask it. */
final class Compilers {

  static final RegoCompiler SHARED = RegoCompiler.create();

  private Compilers() {}

  static Sources module(String text) {
    return Sources.of(Map.of("a.rego", text));
  }

  static Built built(BuildRequest request) {
    BuildResult result = SHARED.build(request);
    assertThat(result).isInstanceOf(Built.class);
    return (Built) result;
  }

  static List<RegoError> errors(Object result) {
    assertThat(result).isInstanceOf(Rejected.class);
    return ((Rejected) result).errors();
  }
}
