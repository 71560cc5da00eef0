package io.stepwarden.engine.policy;

import io.stepwarden.engine.policy.builtin.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The members of a metadata object, read with complaints that name it.
 *
 * @param object the object
 * @param owner what it belongs to, as people call it
 * @param prefix what its members' names are written with, such as {@code custom.}
 */
record Fields(Value.Obj object, String owner, String prefix) {

  /** Returns a member that may be missing; null counts as missing. */
  Optional<Value> find(String name) {
    Value value = object.members().get(Value.of(name));
    return value == null || value.equals(Value.ofNull()) ? Optional.empty() : Optional.of(value);
  }

  /** Returns a string that has to be there and say something. */
  String text(String name) {
    String text = textOr(name, "");
    if (text.isBlank()) {
      throw broken(name, "is missing");
    }
    return text;
  }

  /** Returns a string that may be missing. */
  String textOr(String name, String absent) {
    Optional<Value> value = find(name);
    if (value.isEmpty()) {
      return absent;
    }
    if (value.get() instanceof Value.Text text) {
      return text.value().strip();
    }
    throw broken(name, "is not a string");
  }

  /** Returns a list of strings that may be missing. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Value item : items(name)) {
      if (!(item instanceof Value.Text text)) {
        throw broken(name, "is not a list of strings");
      }
      texts.add(text.value());
    }
    return texts;
  }

  /** Returns a list that may be missing. */
  List<Value> items(String name) {
    Optional<Value> value = find(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof Value.Array array) {
      return array.items();
    }
    throw broken(name, "is not a list");
  }

  /** Returns an object that may be missing. */
  Optional<Fields> fields(String name) {
    Optional<Value> value = find(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof Value.Obj member) {
      return Optional.of(new Fields(member, owner, prefix + name + "."));
    }
    throw broken(name, "is not an object");
  }

  /** Returns a complaint about a member. */
  BundleException broken(String name, String what) {
    return new BundleException(
        owner + ": `" + prefix + name + "` " + what + "; correct it and build the bundle again");
  }
}
