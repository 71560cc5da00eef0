package io.stepwarden.rego;

import io.stepwarden.rego.program.ProgramFiles;
import java.time.Clock;

/**
 * OPA's compiler, test runner and evaluator, with no program beside the JVM.
 *
 * <p>Thread-safe; requests to one instance are answered one after the other, so use an instance a
 * thread to answer them at once. An instance holds some 50 MB; creating it takes about a third of a
 * second, and the first requests in a process take longer than later ones.
 */
public final class RegoCompiler {

  private final Guest guest;
  private final Wire wire = new Wire();

  private RegoCompiler(Guest guest) {
    this.guest = guest;
  }

  /** Creates a compiler with the default limits. */
  public static RegoCompiler create() {
    return create(Limits.DEFAULT, Clock.systemUTC());
  }

  /**
   * Creates a compiler.
   *
   * @param clock what policies see as the time when they are evaluated; builds do not depend on it
   */
  public static RegoCompiler create(Limits limits, Clock clock) {
    return new RegoCompiler(new Guest(ProgramFiles.load(), limits, clock));
  }

  /**
   * Builds an OPA bundle with a WASM module. The same sources give the same bytes.
   *
   * @throws RegoCompilerException if the compiler breaks, or a limit is reached
   */
  public BuildResult build(BuildRequest request) {
    return wire.built(guest.call(wire.encode(request)));
  }

  /**
   * Runs tests and measures what they cover.
   *
   * @throws RegoCompilerException if the compiler breaks, or a limit is reached
   */
  public TestResult test(TestRequest request) {
    return wire.tested(guest.call(wire.encode(request)));
  }

  /**
   * Evaluates a query with OPA's evaluator in Go; a builtin that fails is an error.
   *
   * @throws RegoCompilerException if the compiler breaks, or a limit is reached
   */
  public EvalResult eval(EvalRequest request) {
    return wire.evaluated(guest.call(wire.encode(request)));
  }

  /**
   * Lists what modules define, without compiling them.
   *
   * @throws RegoCompilerException if the compiler breaks, or a limit is reached
   */
  public InspectResult inspect(Sources sources) {
    return wire.inspected(guest.call(wire.encode(sources)));
  }
}
