package io.stepwarden.rego;

import io.stepwarden.rego.program.GoProgram;
import io.stepwarden.rego.program.ProgramException;
import io.stepwarden.rego.program.ProgramFiles;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The program and the instance of it that runs at present; a broken one is replaced. */
final class Guest {

  /**
   * Recursive rules of the compiler go deep where sources do; the host's own stack may be small.
   */
  private static final long STACK_BYTES = 256L << 20;

  private final ProgramFiles files;
  private final Limits limits;
  private final Clock clock;
  private @Nullable GoProgram running;

  Guest(ProgramFiles files, Limits limits, Clock clock) {
    this.files = files;
    this.limits = limits;
    this.clock = clock;
  }

  /** Answers a request on a thread of its own. */
  synchronized byte[] call(byte[] request) {
    GoProgram program = running == null ? files.start(limits.pages(), clock) : running;
    running = null;
    byte[] answer = await(program, new FutureTask<>(() -> program.call(request)));
    running = program;
    return answer;
  }

  private byte[] await(GoProgram program, FutureTask<byte[]> task) {
    Thread thread = new Thread(null, task, "rego-compiler", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    Duration time = limits.time();
    try {
      return task.get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      program.stop();
      throw new RegoCompilerException("not finished after " + time, e);
    } catch (InterruptedException e) {
      program.stop();
      Thread.currentThread().interrupt();
      throw new RegoCompilerException("interrupted", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      thread.interrupt();
    }
  }

  private static RegoCompilerException failure(@Nullable Throwable cause) {
    if (cause instanceof ProgramException problem) {
      return new RegoCompilerException(String.valueOf(problem.getMessage()), problem);
    }
    return new RegoCompilerException("the compiler broke", cause);
  }
}
