package io.stepwarden.rego;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What modules define, read without compiling them. Immutable, if the trees are left alone.
 *
 * @param packages one for each module
 * @param rules one for each body of a rule
 * @param annotations the METADATA of packages and rules, as in a bundle's manifest
 */
public record Inspection(
    List<Definition> packages, List<Definition> rules, List<JsonNode> annotations)
    implements InspectResult {

  public Inspection {
    packages = List.copyOf(packages);
    rules = List.copyOf(rules);
    annotations = List.copyOf(annotations);
  }

  /**
   * A package or a rule and where it is defined.
   *
   * @param path its reference without {@code data}, such as {@code main.deny}
   * @param row the line, from 1
   */
  public record Definition(String path, String file, int row) {}
}
