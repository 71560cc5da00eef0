package io.stepwarden.rego;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What to build. Immutable, if the trees in it are left alone.
 *
 * @param entrypoints the rules or packages that can be evaluated, such as {@code main/deny}; at
 *     least one
 * @param revision the manifest's revision; may be empty
 * @param roots the manifest's roots; empty means the bundle owns all of {@code data}
 * @param metadata what to add to the manifest's metadata
 */
public record BuildRequest(
    Sources sources,
    List<String> entrypoints,
    String revision,
    List<String> roots,
    Map<String, JsonNode> metadata) {

  public BuildRequest {
    entrypoints = List.copyOf(entrypoints);
    roots = List.copyOf(roots);
    metadata = Map.copyOf(metadata);
  }

  /** Returns a request without revision, roots and metadata. */
  public static BuildRequest of(Sources sources, String... entrypoints) {
    return new BuildRequest(sources, List.of(entrypoints), "", List.of(), Map.of());
  }
}
