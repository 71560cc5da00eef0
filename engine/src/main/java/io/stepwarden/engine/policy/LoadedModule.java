package io.stepwarden.engine.policy;

import io.stepwarden.engine.policy.wasm.PolicyModule;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The module of a bundle, ready or on its way. Thread-safe.
 *
 * @param module what it will be
 */
record LoadedModule(CompletableFuture<PolicyModule> module) {

  static LoadedModule of(PolicyModule module) {
    return new LoadedModule(CompletableFuture.completedFuture(module));
  }

  /** Loads a module in a thread of its own, which does not keep the JVM alive. */
  static LoadedModule inBackground(Supplier<PolicyModule> load) {
    CompletableFuture<PolicyModule> module = new CompletableFuture<>();
    Thread thread = new Thread(() -> complete(module, load), "stepwarden-policy");
    thread.setDaemon(true);
    thread.start();
    return new LoadedModule(module);
  }

  private static void complete(
      CompletableFuture<PolicyModule> module, Supplier<PolicyModule> load) {
    try {
      module.complete(load.get());
    } catch (RuntimeException | Error e) {
      module.completeExceptionally(e);
    }
  }

  /**
   * Waits for the module.
   *
   * @throws BundleException if it cannot be evaluated
   */
  PolicyModule get() {
    try {
      return module.join();
    } catch (CompletionException e) {
      throw new BundleException("the policy cannot be loaded: " + reason(e.getCause()), e);
    }
  }

  private static String reason(@Nullable Throwable cause) {
    return cause instanceof BundleException ? String.valueOf(cause.getMessage()) : "" + cause;
  }
}
