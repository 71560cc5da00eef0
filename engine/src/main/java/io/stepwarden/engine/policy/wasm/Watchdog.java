package io.stepwarden.engine.policy.wasm;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts threads that take too long, as Endive's code ends on nothing else. Thread-safe.
 *
 * <p>Its own thread is a daemon and ends a second after the last watch, so nobody has to close it.
 */
final class Watchdog {

  private final ScheduledThreadPoolExecutor timer;

  Watchdog() {
    timer = new ScheduledThreadPoolExecutor(1, Watchdog::thread);
    timer.setKeepAliveTime(1, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    timer.setRemoveOnCancelPolicy(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "stepwarden-watchdog");
    thread.setDaemon(true);
    return thread;
  }

  /** Watches the current thread until the watch is ended. */
  Watch watch(Duration deadline) {
    Watch watch = new Watch(Thread.currentThread());
    watch.alarm = timer.schedule(watch, deadline.toNanos(), TimeUnit.NANOSECONDS);
    return watch;
  }

  /** The time that a thread has for one piece of work. */
  static final class Watch implements Runnable {

    private final Thread watched;
    private @Nullable Future<?> alarm;
    private boolean ended;
    private boolean expired;

    private Watch(Thread watched) {
      this.watched = watched;
    }

    /** Interrupts the watched thread, unless somebody else has done so already. */
    @Override
    public synchronized void run() {
      if (!ended && !watched.isInterrupted()) {
        expired = true;
        watched.interrupt();
      }
    }

    /**
     * Ends the watch and takes back its interrupt, if there was one. To be called on the watched
     * thread.
     *
     * @return whether the time was over
     */
    synchronized boolean end() {
      if (!ended && expired) {
        Thread.interrupted();
      }
      ended = true;
      if (alarm != null) {
        alarm.cancel(false);
      }
      return expired;
    }
  }
}
