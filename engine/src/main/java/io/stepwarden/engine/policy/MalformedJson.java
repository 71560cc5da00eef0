package io.stepwarden.engine.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** Text that is no JSON, or none that a policy can be given. */
final class MalformedJson extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedJson(String message) {
    super(message);
  }

  MalformedJson(String message, Throwable cause) {
    super(message, cause);
  }

  /** Returns what a parser complains about, and where. */
  static MalformedJson of(IOException cause) {
    if (!(cause instanceof JsonProcessingException complaint)) {
      return new MalformedJson("it cannot be read: " + cause.getMessage(), cause);
    }
    JsonLocation at = complaint.getLocation();
    String place = at == null ? "" : " at " + at.getLineNr() + ":" + at.getColumnNr();
    return new MalformedJson(complaint.getOriginalMessage() + place, cause);
  }
}
