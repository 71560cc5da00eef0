package io.stepwarden.engine.policy.wasm;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stepwarden.engine.policy.Evaluation;
import io.stepwarden.engine.policy.EvaluationException;
import io.stepwarden.engine.policy.EvaluationException.Reason;
import java.util.Arrays;
import java.util.Optional;
import run.endive.runtime.ExportFunction;
import run.endive.runtime.Instance;

/**
 * A running policy: one instance of its module, with the bundle's data in its memory. Confined to
 * one thread at a time, and usable again and again as each evaluation starts from the same heap.
 *
 * <p>Input is parsed by a call of its own and not by {@code opa_eval}, which takes input that it
 * cannot parse for none at all (OPA, docs/wasm.md and wasm/src/context.c).
 */
final class PolicyInstance {

  private static final byte[] BEFORE_RESULT = "[{\"result\":".getBytes(UTF_8);
  private static final int AFTER_RESULT = "}]".length();

  private final FlatMemory memory;
  private final BuiltinCalls builtins;
  private final ExportFunction allocate;
  private final ExportFunction parse;
  private final ExportFunction dump;
  private final ExportFunction resetHeap;
  private final ExportFunction newContext;
  private final ExportFunction setInput;
  private final ExportFunction setData;
  private final ExportFunction setEntrypoint;
  private final ExportFunction getResult;
  private final ExportFunction eval;
  private final long data;
  private final long heap;

  PolicyInstance(Instance instance, FlatMemory memory, BuiltinCalls builtins, byte[] json) {
    this.memory = memory;
    this.builtins = builtins;
    allocate = instance.export("opa_malloc");
    parse = instance.export("opa_json_parse");
    dump = instance.export("opa_json_dump");
    resetHeap = instance.export("opa_heap_ptr_set");
    newContext = instance.export("opa_eval_ctx_new");
    setInput = instance.export("opa_eval_ctx_set_input");
    setData = instance.export("opa_eval_ctx_set_data");
    setEntrypoint = instance.export("opa_eval_ctx_set_entrypoint");
    getResult = instance.export("opa_eval_ctx_get_result");
    eval = instance.export("eval");
    data = place(json);
    heap = instance.export("opa_heap_ptr_get").apply()[0];
  }

  /** Returns how much memory it has taken, in pages; an instance never gives any back. */
  int pages() {
    return memory.pages();
  }

  /**
   * Evaluates an entrypoint.
   *
   * @param json the input, one JSON value
   * @param mostPages the memory it may take, in pages
   */
  Evaluation evaluate(int entrypoint, byte[] json, int mostPages) {
    memory.limitTo(mostPages);
    resetHeap.apply(heap);
    long context = newContext.apply()[0];
    setInput.apply(context, place(json));
    setData.apply(context, data);
    setEntrypoint.apply(context, entrypoint);
    if (eval.apply(context)[0] != 0) {
      throw new PolicyAbort("eval failed");
    }
    byte[] text = memory.readUntilZero((int) dump.apply(getResult.apply(context)[0])[0]);
    return new Evaluation(result(text), builtins.takeErrors());
  }

  private long place(byte[] json) {
    long address = allocate.apply(json.length)[0];
    memory.write((int) address, json, 0, json.length);
    long value = parse.apply(address, json.length)[0];
    if (value == 0) {
      throw new EvaluationException(
          Reason.INVALID_INPUT,
          "the policy cannot read its input or data, though it is valid JSON");
    }
    return value;
  }

  // The module answers with a list that has one object or, for undefined, none.
  private static Optional<byte[]> result(byte[] text) {
    if (text.length == 2) {
      return Optional.empty();
    }
    int start = BEFORE_RESULT.length;
    int end = text.length - AFTER_RESULT;
    if (end <= start || !Arrays.equals(text, 0, start, BEFORE_RESULT, 0, start)) {
      throw new PolicyAbort("a result was expected, not `" + new String(text, UTF_8) + "`");
    }
    return Optional.of(Arrays.copyOfRange(text, start, end));
  }
}
