package io.stepwarden.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * A stream that takes no offence when its reader leaves, as {@code head} does: what comes after
 * goes nowhere, and the exit code is what it would have been.
 */
final class QuietPipe extends FilterOutputStream {

  private boolean broken;

  QuietPipe(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (broken) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      // WHY: Java has no other sign of it than the message
      broken = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
      if (!broken) {
        throw e;
      }
    }
  }
}
