package io.stepwarden.engine.policy.wasm;

import io.stepwarden.engine.policy.BundleException;
import io.stepwarden.engine.policy.Evaluation;
import io.stepwarden.engine.policy.EvaluationException;
import io.stepwarden.engine.policy.EvaluationException.Reason;
import io.stepwarden.engine.policy.EvaluationLimits;
import io.stepwarden.engine.policy.builtin.Builtins;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import run.endive.wasm.WasmEngineException;

/**
 * A policy's module that was loaded and found fit to run. Thread-safe: every evaluation has an
 * instance to itself, and instances are kept for later ones.
 */
public final class PolicyModule {

  private static final int MOST_IDLE = 16;

  private final InstanceStarter starter;
  private final Inspection inspection;
  private final Watchdog watchdog;
  private final Deque<PolicyInstance> idle = new ArrayDeque<>();

  private PolicyModule(InstanceStarter starter, Inspection inspection, Watchdog watchdog) {
    this.starter = starter;
    this.inspection = inspection;
    this.watchdog = watchdog;
  }

  /**
   * Loads a module and starts a first instance, which takes a few milliseconds once the JVM is
   * warm.
   *
   * @param code the module and its compiled code
   * @param data the bundle's data: one JSON object in UTF-8
   * @param host the built-in functions that the host provides
   * @param limits the time and memory that starting may take
   * @throws BundleException if the module cannot run here
   */
  public static PolicyModule load(
      CompiledModule code, byte[] data, Builtins host, EvaluationLimits limits) {
    InstanceStarter starter = new InstanceStarter(code, data);
    Watchdog watchdog = new Watchdog();
    InstanceStarter.Started first = startFirst(starter, watchdog, host, limits);
    PolicyModule module = new PolicyModule(starter, first.inspection(), watchdog);
    module.giveBack(first.instance(), limits);
    return module;
  }

  private static InstanceStarter.Started startFirst(
      InstanceStarter starter, Watchdog watchdog, Builtins host, EvaluationLimits limits) {
    Watchdog.Watch watch = watchdog.watch(limits.deadline());
    try {
      return starter.startFirst(host, limits.memoryPages());
    } catch (WasmEngineException | EvaluationException e) {
      throw new BundleException("`policy.wasm` does not start: " + e.getMessage(), e);
    } finally {
      watch.end();
    }
  }

  /** Returns the paths that can be evaluated, such as {@code stepwarden/main}. */
  public Set<String> entrypoints() {
    return Set.copyOf(inspection.entrypoints().keySet());
  }

  /**
   * Evaluates an entrypoint.
   *
   * @param json the input: one JSON value in UTF-8, valid and without duplicate keys
   * @throws EvaluationException if the evaluation ends without a result
   */
  public Evaluation evaluate(String entrypoint, byte[] json, EvaluationLimits limits) {
    Integer number = inspection.entrypoints().get(entrypoint);
    if (number == null) {
      throw unknown(entrypoint);
    }
    Watchdog.Watch watch = watchdog.watch(limits.deadline());
    try {
      return evaluate(number, json, limits);
    } catch (WasmEngineException e) {
      throw Failures.of(e, watch.end(), limits);
    } catch (StackOverflowError e) {
      throw new EvaluationException(Reason.FAILED, Failures.STACK, e);
    } finally {
      watch.end();
    }
  }

  // INVARIANT: an instance whose evaluation failed is in an unknown state and not given back.
  private Evaluation evaluate(int entrypoint, byte[] json, EvaluationLimits limits) {
    PolicyInstance instance = take();
    if (instance == null) {
      instance = starter.start(inspection, limits.memoryPages());
    }
    Evaluation evaluation = instance.evaluate(entrypoint, json, limits.memoryPages());
    giveBack(instance, limits);
    return evaluation;
  }

  private @Nullable PolicyInstance take() {
    synchronized (idle) {
      return idle.pollFirst();
    }
  }

  private void giveBack(PolicyInstance instance, EvaluationLimits limits) {
    synchronized (idle) {
      if (instance.pages() <= limits.retainedPages() && idle.size() < MOST_IDLE) {
        idle.addFirst(instance);
      }
    }
  }

  private EvaluationException unknown(String entrypoint) {
    return new EvaluationException(
        Reason.UNKNOWN_ENTRYPOINT,
        "the bundle has no entrypoint `"
            + entrypoint
            + "`, only `"
            + String.join("`, `", inspection.entrypoints().keySet())
            + "`; name one of these, or build the bundle with this one");
  }
}
