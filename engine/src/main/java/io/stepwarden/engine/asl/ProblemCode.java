package io.stepwarden.engine.asl;

/**
 * A kind of problem of definitions. Immutable.
 *
 * @param code its name in kebab case
 * @param graph whether it is about the ways between states, and not about what is written in them
 * @param strikes when it does harm: {@code deployment}, {@code run}, {@code never}, where only what
 *     was meant does not happen, or empty where that is not known
 * @param error how AWS names it: a code of ValidateStateMachineDefinition where it strikes at
 *     deployment or never, an error of executions where it strikes when they run; empty if AWS has
 *     no name for it
 * @param meaning what it is, in one phrase
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html">ValidateStateMachineDefinitionDiagnostic</a>
 */
public record ProblemCode(
    String code, boolean graph, String strikes, String error, String meaning) {}
