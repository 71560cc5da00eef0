package io.stepwarden.engine.policy;

import io.stepwarden.engine.policy.builtin.Value;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The data of a bundle, put together of its {@code data.json} files: each stands at the path of its
 * directory (OPA, docs/management-bundles, "Bundle File Format").
 */
final class BundleData {

  private final String bundle;
  private Value.Obj merged = new Value.Obj(new TreeMap<>());

  BundleData(String bundle) {
    this.bundle = bundle;
  }

  /**
   * Adds a file.
   *
   * @param path its path in the bundle, such as {@code teams/data.json}
   * @throws BundleException if another file has a value at the same place
   */
  void add(String path, Value.Obj content) {
    String[] names = path.split("/", -1);
    Value.Obj placed = content;
    for (int i = names.length - 2; i >= 0; i--) {
      placed = new Value.Obj(new TreeMap<>(Map.of(Value.of(names[i]), placed)));
    }
    merged = merge(merged, placed, path);
  }

  /** Returns the data of all files. */
  Value.Obj merged() {
    return merged;
  }

  private Value.Obj merge(Value.Obj left, Value.Obj right, String path) {
    SortedMap<Value, Value> members = new TreeMap<>(left.members());
    for (Map.Entry<Value, Value> member : right.members().entrySet()) {
      Value there = members.get(member.getKey());
      members.put(
          member.getKey(),
          there == null ? member.getValue() : both(there, member.getValue(), path));
    }
    return new Value.Obj(members);
  }

  private Value both(Value there, Value added, String path) {
    if (there instanceof Value.Obj left && added instanceof Value.Obj right) {
      return merge(left, right, path);
    }
    throw new BundleException(
        "bundle `" + bundle + "` has two values in one place; take one out of `" + path + "`");
  }
}
