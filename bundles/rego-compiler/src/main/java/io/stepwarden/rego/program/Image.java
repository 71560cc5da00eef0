package io.stepwarden.rego.program;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import run.endive.runtime.Instance;
import run.endive.runtime.Memory;
import run.endive.runtime.TableInstance;
import run.endive.wasm.types.MutabilityType;

/**
 * What an instance is after it initialised: its linear memory, globals and table. Immutable.
 *
 * <p>A fresh instance that takes it over is the same instance and pays for no initialisation. The
 * seeds of Go's hash maps are part of it, hence equal in all processes.
 *
 * @param pages the size of the memory, in pages of 64 KiB
 * @param memory the pages that are not all zero, by index
 * @param globals the values of all globals, by index
 * @param table the function that each slot of the table refers to, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Image(int pages, Map<Integer, byte[]> memory, long[] globals, int[] table) {

  /** Takes the image of an instance. */
  public static Image of(Instance instance) {
    Memory memory = instance.memory();
    byte[] empty = new byte[Memory.PAGE_SIZE];
    Map<Integer, byte[]> filled = new TreeMap<>();
    for (int i = 0; i < memory.pages(); i++) {
      byte[] page = memory.readBytes(i * Memory.PAGE_SIZE, Memory.PAGE_SIZE);
      if (!Arrays.equals(page, empty)) {
        filled.put(i, page);
      }
    }
    long[] globals = new long[instance.globalCount()];
    Arrays.setAll(globals, i -> instance.global(i).getValue());
    TableInstance table = instance.table(0);
    int[] slots = new int[table.size()];
    Arrays.setAll(slots, i -> table.ref(i));
    return new Image(memory.pages(), filled, globals, slots);
  }

  /** Makes a fresh instance, whose memory has at least as many pages, what this one was. */
  void restore(Instance instance) {
    memory.forEach((i, page) -> instance.memory().write(i * Memory.PAGE_SIZE, page));
    for (int i = 0; i < globals.length; i++) {
      if (instance.global(i).getMutabilityType() == MutabilityType.Var) {
        instance.global(i).setValue(globals[i]);
      }
    }
    for (int i = 0; i < table.length; i++) {
      if (table[i] >= 0) {
        instance.table(0).setRef(i, table[i], instance);
      }
    }
  }

  /** Writes it so that {@link #read} can read it. */
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(globals.length);
    for (long global : globals) {
      out.writeLong(global);
    }
    out.writeInt(table.length);
    for (int slot : table) {
      out.writeInt(slot);
    }
    out.writeInt(pages);
    out.writeInt(memory.size());
    for (Map.Entry<Integer, byte[]> page : memory.entrySet()) {
      out.writeInt(page.getKey());
      out.write(page.getValue());
    }
    out.flush();
  }

  static Image read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    long[] globals = new long[in.readInt()];
    for (int i = 0; i < globals.length; i++) {
      globals[i] = in.readLong();
    }
    int[] table = new int[in.readInt()];
    for (int i = 0; i < table.length; i++) {
      table[i] = in.readInt();
    }
    int pages = in.readInt();
    Map<Integer, byte[]> memory = new TreeMap<>();
    for (int count = in.readInt(); count > 0; count--) {
      memory.put(in.readInt(), in.readNBytes(Memory.PAGE_SIZE));
    }
    return new Image(pages, memory, globals, table);
  }
}
