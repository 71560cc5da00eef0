package io.stepwarden.rego;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A query to evaluate. Immutable, if the tree in it is left alone.
 *
 * @param query Rego, such as {@code data.main.deny}
 * @param input the input document; absent is not the same as null
 */
public record EvalRequest(Sources sources, String query, Optional<JsonNode> input) {

  /** Returns a query over an input document. */
  public static EvalRequest of(Sources sources, String query, JsonNode input) {
    return new EvalRequest(sources, query, Optional.of(input));
  }
}
