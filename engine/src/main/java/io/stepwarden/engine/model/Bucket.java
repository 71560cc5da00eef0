package io.stepwarden.engine.model;

import java.util.List;

/**
 * A bucket of Amazon S3 that states name.
 *
 * @param at the resource
 * @param name the logical id or address
 * @param states the states that read or write it, by their index
 * @param deniesPlaintext whether a policy of it denies what does not come over TLS
 */
public record Bucket(Anchor at, String name, List<Integer> states, Value<Boolean> deniesPlaintext) {

  public Bucket {
    states = List.copyOf(states);
  }
}
