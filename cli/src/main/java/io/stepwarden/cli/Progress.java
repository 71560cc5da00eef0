package io.stepwarden.cli;

import java.io.IOException;
import java.io.Writer;

/** A line on the terminal that says how far a long run has come, and goes away after it. */
final class Progress {

  private static final int FEW = 100;
  private static final long PAUSE_NANOS = 100_000_000;

  private final Writer err;
  private final boolean shown;
  private final int files;
  private long last = System.nanoTime();
  private boolean dirty;

  Progress(Surroundings surroundings, int files) {
    this.err = surroundings.err();
    this.shown = surroundings.errTerminal() && files > FEW;
    this.files = files;
  }

  boolean isShown() {
    return shown;
  }

  void at(int done) {
    long now = System.nanoTime();
    if (shown && now - last >= PAUSE_NANOS) {
      last = now;
      dirty = true;
      write("\r" + done + " of " + files + " files");
    }
  }

  void clear() {
    if (dirty) {
      dirty = false;
      write("\r\u001b[K");
    }
  }

  private void write(String text) {
    try {
      err.write(text);
      err.flush();
    } catch (IOException e) {
      // WHY: a terminal that is gone needs no progress
    }
  }
}
