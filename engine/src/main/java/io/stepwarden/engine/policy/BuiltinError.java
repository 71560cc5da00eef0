package io.stepwarden.engine.policy;

/**
 * A call of a built-in function that failed, and so made the expression around it undefined.
 *
 * @param builtin the function, such as {@code regex.replace}
 * @param message what was wrong
 */
public record BuiltinError(String builtin, String message) {}
