package io.stepwarden.engine.asl.flow;

import java.util.Locale;

/** Where a state takes data to. */
enum Sink {
  /** The request that a task sends. */
  PAYLOAD,
  /** What a task calls, or the role that it takes. */
  TARGET,
  /** The object that a Map reads its items from. */
  ITEM_READER,
  /** The place that a Map writes its results to. */
  RESULT_WRITER,
  /** The items of a Map. */
  ITEMS,
  /** Error or Cause of a Fail state. */
  ERROR,
  /** What a state hands to the next one. */
  OUTPUT,
  /** Variables. */
  VARIABLE,
  /** An expression that takes a text for an object. */
  EXPRESSION;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
