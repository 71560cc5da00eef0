package io.stepwarden.engine.model;

import java.util.function.Function;

/**
 * A value of a template: known, unknown or absent, and where.
 *
 * @param <T> what it is when known
 */
public sealed interface Value<T> {

  /** Returns where the value stands, or for an absent one what should hold it. */
  Anchor at();

  /** Returns this value with what it is when known put through a function. */
  <R> Value<R> map(Function<T, R> function);

  /** A value that the template holds or implies. */
  record Known<T>(T value, Anchor at) implements Value<T> {
    @Override
    public <R> Value<R> map(Function<T, R> function) {
      return new Known<>(function.apply(value), at);
    }
  }

  /**
   * A value that is set and can't be known from the input.
   *
   * @param until when it will be known
   * @param reason why it isn't, for people: lower case, no full stop
   */
  record Unknown<T>(Until until, String reason, Anchor at) implements Value<T> {
    @Override
    public <R> Value<R> map(Function<T, R> function) {
      return new Unknown<>(until, reason, at);
    }
  }

  /** A value that is not set. */
  record Absent<T>(Anchor at) implements Value<T> {
    @Override
    public <R> Value<R> map(Function<T, R> function) {
      return new Absent<>(at);
    }
  }

  /** When an unknown value will be known. */
  enum Until {
    /** Once the template is deployed. */
    DEPLOYMENT,
    /** Once the workflow runs: the state takes it from its input. */
    RUN
  }
}
