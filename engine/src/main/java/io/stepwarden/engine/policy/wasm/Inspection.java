package io.stepwarden.engine.policy.wasm;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stepwarden.engine.policy.BundleException;
import io.stepwarden.engine.policy.builtin.Builtin;
import io.stepwarden.engine.policy.builtin.BuiltinFailure;
import io.stepwarden.engine.policy.builtin.Builtins;
import io.stepwarden.engine.policy.builtin.Value;
import io.stepwarden.engine.policy.builtin.ValueParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import run.endive.runtime.Instance;

/**
 * What a module says of itself: the entrypoints it has and the built-in functions it needs, both by
 * number. Immutable.
 */
record Inspection(Map<String, Integer> entrypoints, Map<Integer, BuiltinCalls.Needed> builtins) {

  private static final long MAJOR = 1;
  private static final long LEAST_MINOR = 2;

  /**
   * Asks an instance.
   *
   * @throws BundleException if it speaks another version of OPA's interface, or needs a function
   *     that the host does not have
   */
  static Inspection of(Instance instance, FlatMemory memory, Builtins host) {
    checkVersion(instance);
    Map<String, Integer> entrypoints = numbers(instance, memory, "entrypoints");
    return new Inspection(entrypoints, functions(numbers(instance, memory, "builtins"), host));
  }

  private static void checkVersion(Instance instance) {
    long major = instance.exports().global("opa_wasm_abi_version").getValue();
    long minor = instance.exports().global("opa_wasm_abi_minor_version").getValue();
    if (major != MAJOR || minor < LEAST_MINOR) {
      throw new BundleException(
          "`policy.wasm` has version "
              + (major + "." + minor)
              + " of OPA's binary interface, and 1.2 or a later 1.x is needed; build the bundle"
              + " with OPA 0.35 or later");
    }
  }

  private static Map<Integer, BuiltinCalls.Needed> functions(
      Map<String, Integer> needed, Builtins host) {
    Map<Integer, BuiltinCalls.Needed> functions = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : needed.entrySet()) {
      Optional<Builtin> function = host.find(entry.getKey());
      if (function.isPresent()) {
        functions.put(entry.getValue(), new BuiltinCalls.Needed(entry.getKey(), function.get()));
      } else {
        missing.add("`" + entry.getKey() + "`");
      }
    }
    if (!missing.isEmpty()) {
      throw new BundleException(
          "the policy calls built-in functions that are not available here: "
              + String.join(", ", missing)
              + "; write its rules without them, or supply them as data of the bundle");
    }
    return functions;
  }

  private static Map<String, Integer> numbers(Instance instance, FlatMemory memory, String export) {
    long value = instance.export(export).apply()[0];
    long text = instance.export("opa_value_dump").apply(value)[0];
    try {
      return numbers(ValueParser.parse(new String(memory.readUntilZero((int) text), UTF_8)));
    } catch (BuiltinFailure e) {
      throw new BundleException("`policy.wasm` has no readable list of its " + export, e);
    }
  }

  private static Map<String, Integer> numbers(Value value) throws BuiltinFailure {
    Map<String, Integer> numbers = new TreeMap<>();
    if (!(value instanceof Value.Obj object)) {
      throw new BuiltinFailure("an object expected");
    }
    for (Map.Entry<Value, Value> member : object.members().entrySet()) {
      if (member.getKey() instanceof Value.Text name
          && member.getValue() instanceof Value.Num number
          && number.integral()) {
        numbers.put(name.value(), Integer.parseInt(number.literal()));
      } else {
        throw new BuiltinFailure("names and numbers expected");
      }
    }
    return numbers;
  }
}
