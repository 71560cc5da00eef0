package io.stepwarden.engine.decision;

import java.util.List;

/** Finds out what edits in terms of the model mean for the text that it was read from. */
@FunctionalInterface
public interface Editor {

  /** Returns the fix that does all of some edits, or says why they are left to people. */
  Fix fix(List<Edit> edits);
}
