package io.stepwarden.engine.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stepwarden.engine.model.Anchor;
import java.util.List;

/** A change of a definition in terms of the model, as a rule asks for it. */
public sealed interface Edit {

  /** Returns what is changed. */
  Anchor at();

  /**
   * Gives an object members that it lacks, or others.
   *
   * @param members the members; one that is an object goes into the object that is there
   */
  record Set(Anchor at, ObjectNode members) implements Edit {}

  /**
   * Takes strings out of an array.
   *
   * @param strings the items that go
   */
  record Remove(Anchor at, List<String> strings) implements Edit {

    public Remove {
      strings = List.copyOf(strings);
    }
  }

  /** Moves an item to the end of its array. */
  record MoveLast(Anchor at) implements Edit {}

  /**
   * Puts a new state beside a state and leads the way there.
   *
   * @param from the field of the state that names the new one, such as {@code Default}
   * @param name its name, to which a number is added if it is taken
   * @param state the new state
   */
  record AddState(Anchor at, String from, String name, ObjectNode state) implements Edit {}
}
