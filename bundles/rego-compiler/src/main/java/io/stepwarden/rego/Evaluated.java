package io.stepwarden.rego;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * The results of a query; none means that it is undefined. Immutable, if the trees are left alone.
 */
public record Evaluated(List<Row> rows) implements EvalResult {

  public Evaluated {
    rows = List.copyOf(rows);
  }

  /**
   * One result.
   *
   * @param values the values of the query's expressions
   * @param bindings the values of its variables
   */
  public record Row(List<JsonNode> values, Map<String, JsonNode> bindings) {

    public Row {
      values = List.copyOf(values);
      bindings = Map.copyOf(bindings);
    }
  }
}
