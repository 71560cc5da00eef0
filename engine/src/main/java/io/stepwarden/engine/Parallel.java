package io.stepwarden.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to many things, as many at once as there are processors. */
final class Parallel {

  private Parallel() {}

  /**
   * Returns what a function makes of each, in order; ends all if one throws or it is interrupted.
   */
  static <A, B> List<B> map(List<A> inputs, Function<A, B> function) {
    int threads = Math.min(inputs.size(), Runtime.getRuntime().availableProcessors());
    if (threads < 2) {
      return inputs.stream().map(function).toList();
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<B>> futures = new ArrayList<>();
      inputs.forEach(input -> futures.add(executor.submit(() -> function.apply(input))));
      List<B> results = new ArrayList<>();
      for (Future<B> future : futures) {
        results.add(result(future));
      }
      return results;
    } finally {
      executor.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      // WHY: a future that is done already does not notice an interrupt.
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CheckException("the check was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof EngineException broken) {
        throw broken;
      }
      throw new CheckException("a check failed: " + e.getCause(), e);
    }
  }
}
