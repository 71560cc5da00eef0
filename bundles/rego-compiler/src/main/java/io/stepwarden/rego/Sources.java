package io.stepwarden.rego;

import java.util.Map;

/**
 * The files of a policy, by the names that errors call them. Immutable.
 *
 * @param modules Rego modules
 * @param data JSON or YAML objects; the folder of the name is where one is mounted under {@code
 *     data}
 * @param schemas JSON Schemas, by the name that METADATA gives after {@code schema.}
 * @param strict whether OPA's strict mode applies, which refuses unused imports and the like
 * @param regoVersion 1, or 0 for the syntax before OPA 1.0
 */
public record Sources(
    Map<String, String> modules,
    Map<String, String> data,
    Map<String, String> schemas,
    boolean strict,
    int regoVersion) {

  public Sources {
    modules = Map.copyOf(modules);
    data = Map.copyOf(data);
    schemas = Map.copyOf(schemas);
    if (regoVersion != 0 && regoVersion != 1) {
      throw new IllegalArgumentException("rego version " + regoVersion);
    }
  }

  /** Returns sources of modules alone, in today's syntax. */
  public static Sources of(Map<String, String> modules) {
    return new Sources(modules, Map.of(), Map.of(), false, 1);
  }

  public Sources withData(Map<String, String> files) {
    return new Sources(modules, files, schemas, strict, regoVersion);
  }

  public Sources withSchemas(Map<String, String> files) {
    return new Sources(modules, data, files, strict, regoVersion);
  }

  public Sources withStrict(boolean wanted) {
    return new Sources(modules, data, schemas, wanted, regoVersion);
  }

  public Sources withRegoVersion(int version) {
    return new Sources(modules, data, schemas, strict, version);
  }
}
