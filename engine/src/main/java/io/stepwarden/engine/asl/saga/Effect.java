package io.stepwarden.engine.asl.saga;

/** What a task does to the world. */
enum Effect {
  /** It changes something. */
  CHANGES,
  /** It informs somebody, which nobody can undo. */
  TELLS,
  /** It looks at something. */
  READS,
  /** It can't be seen from the definition: what a function does is in its code. */
  UNSEEN,
  /** It is known once the template is deployed. */
  UNKNOWN
}
