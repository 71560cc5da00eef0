package io.stepwarden.rego;

/**
 * Which tests to run. Immutable.
 *
 * @param sources the policy and its tests
 * @param run a regular expression (RE2) that finds the tests by {@code package.name}; empty means
 *     all of them
 */
public record TestRequest(Sources sources, String run) {

  /** Returns a request for all tests. */
  public static TestRequest of(Sources sources) {
    return new TestRequest(sources, "");
  }
}
