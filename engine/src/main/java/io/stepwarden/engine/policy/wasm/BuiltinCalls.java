package io.stepwarden.engine.policy.wasm;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stepwarden.engine.policy.BuiltinError;
import io.stepwarden.engine.policy.builtin.Builtin;
import io.stepwarden.engine.policy.builtin.BuiltinFailure;
import io.stepwarden.engine.policy.builtin.Value;
import io.stepwarden.engine.policy.builtin.ValueParser;
import io.stepwarden.engine.policy.builtin.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import run.endive.runtime.Instance;
import run.endive.runtime.WasmFunctionHandle;

/**
 * Answers an instance's calls of the host's built-in functions and keeps what failed. Confined to
 * one thread.
 *
 * <p>Arguments come as {@code opa_value_dump} writes them, because JSON would lose sets.
 */
final class BuiltinCalls implements WasmFunctionHandle {

  private static final int MOST_ERRORS = 100;
  private static final long[] UNDEFINED = {0};

  /** A built-in function that a module needs. */
  record Needed(String name, Builtin function) {}

  private final FlatMemory memory;
  private Map<Integer, Needed> needed = Map.of();
  private final List<BuiltinError> errors = new ArrayList<>();

  BuiltinCalls(FlatMemory memory) {
    this.memory = memory;
  }

  /** Has calls answered by functions, each under the number that the module knows it by. */
  void answerWith(Map<Integer, Needed> functions) {
    needed = functions;
  }

  /** Returns what failed since the last time. */
  List<BuiltinError> takeErrors() {
    List<BuiltinError> taken = List.copyOf(errors);
    errors.clear();
    return taken;
  }

  @Override
  public long[] apply(Instance instance, long... arguments) {
    Needed builtin = needed.get((int) arguments[0]);
    if (builtin == null) {
      throw new PolicyAbort("call of unknown built-in function " + arguments[0]);
    }
    try {
      Value value = builtin.function().call(values(instance, arguments));
      return value == null ? UNDEFINED : new long[] {place(instance, value)};
    } catch (BuiltinFailure e) {
      note(builtin.name(), e.getMessage());
      return UNDEFINED;
    }
  }

  private void note(String builtin, @Nullable String message) {
    if (errors.size() < MOST_ERRORS) {
      errors.add(new BuiltinError(builtin, String.valueOf(message)));
    }
  }

  private List<Value> values(Instance instance, long[] arguments) throws BuiltinFailure {
    List<Value> values = new ArrayList<>(arguments.length - 2);
    for (int i = 2; i < arguments.length; i++) {
      long text = instance.export("opa_value_dump").apply(arguments[i])[0];
      values.add(ValueParser.parse(new String(memory.readUntilZero((int) text), UTF_8)));
    }
    return values;
  }

  private long place(Instance instance, Value value) throws BuiltinFailure {
    byte[] text = ValueWriter.write(value).getBytes(UTF_8);
    long address = instance.export("opa_malloc").apply(text.length)[0];
    memory.write((int) address, text, 0, text.length);
    long placed = instance.export("opa_value_parse").apply(address, text.length)[0];
    if (placed == 0) {
      throw new BuiltinFailure("its value cannot be handed to the policy");
    }
    return placed;
  }
}
