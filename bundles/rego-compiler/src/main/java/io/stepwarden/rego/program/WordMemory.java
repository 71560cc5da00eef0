package io.stepwarden.rego.program;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import run.endive.runtime.Instance;
import run.endive.runtime.Memory;
import run.endive.runtime.WasmInterruptedException;
import run.endive.runtime.WasmRuntimeException;
import run.endive.wasm.types.ActiveDataSegment;
import run.endive.wasm.types.DataSegment;
import run.endive.wasm.types.MemoryLimits;
import run.endive.wasm.types.OpCode;

/**
 * A linear memory of 64-bit words. Not thread-safe.
 *
 * <p>Go's accesses are mostly aligned words, which are plain array accesses here: fast before any
 * JIT compiler has seen them, unlike views of a byte array. For a trusted module only: what lies
 * between the size and the words that are reserved reads as zero and does not trap.
 */
final class WordMemory implements Memory {

  private static final int WORDS_PER_PAGE = PAGE_SIZE / Long.BYTES;

  /** The module's globals; Go's compiler keeps its registers in them. */
  long global0;

  long global1;
  long global2;
  long global3;
  long global4;
  long global5;
  long global6;
  long global7;

  long[] words;
  private final MemoryLimits limits;
  private int pages;
  private volatile boolean stopped;

  WordMemory(MemoryLimits limits) {
    this.limits = limits;
    this.pages = limits.initialPages();
    this.words = new long[pages * WORDS_PER_PAGE + 1];
  }

  /** Makes the code that works on this memory end soon; any thread may ask. */
  void stop() {
    stopped = true;
  }

  /** Called by generated code before calls and in loops. */
  void poll() {
    if (stopped) {
      throw new WasmInterruptedException("stopped");
    }
  }

  /** Takes the globals over from an instance. */
  void loadGlobals(Instance instance) {
    global0 = instance.global(0).getValue();
    global1 = instance.global(1).getValue();
    global2 = instance.global(2).getValue();
    global3 = instance.global(3).getValue();
    global4 = instance.global(4).getValue();
    global5 = instance.global(5).getValue();
    global6 = instance.global(6).getValue();
    global7 = instance.global(7).getValue();
  }

  /** Hands the globals over to an instance. */
  void storeGlobals(Instance instance) {
    instance.global(0).setValue(global0);
    instance.global(1).setValue(global1);
    instance.global(2).setValue(global2);
    instance.global(3).setValue(global3);
    instance.global(4).setValue(global4);
    instance.global(5).setValue(global5);
    instance.global(6).setValue(global6);
    instance.global(7).setValue(global7);
  }

  @Override
  public int pages() {
    return pages;
  }

  @Override
  public int grow(int size) {
    int before = pages;
    if (size < 0 || size > maximumPages() - before) {
      return -1;
    }
    pages = before + size;
    int needed = pages * WORDS_PER_PAGE + 1;
    if (needed > words.length) {
      int reserved = Math.min(pages + pages / 4, maximumPages()) * WORDS_PER_PAGE + 1;
      words = Arrays.copyOf(words, reserved);
    }
    return before;
  }

  @Override
  public int initialPages() {
    return limits.initialPages();
  }

  @Override
  public int maximumPages() {
    return Math.min(limits.maximumPages(), RUNTIME_MAX_PAGES);
  }

  @Override
  public long readLong(int address) {
    int word = address >>> 3;
    int shift = (address & 7) << 3;
    if (shift == 0) {
      return words[word];
    }
    return (words[word] >>> shift) | (words[word + 1] << (64 - shift));
  }

  @Override
  public void writeLong(int address, long value) {
    int word = address >>> 3;
    int shift = (address & 7) << 3;
    if (shift == 0) {
      words[word] = value;
      return;
    }
    long low = -1L << shift;
    words[word] = (words[word] & ~low) | (value << shift);
    words[word + 1] = (words[word + 1] & low) | (value >>> (64 - shift));
  }

  @Override
  public int readInt(int address) {
    int shift = (address & 7) << 3;
    if (shift <= 32) {
      return (int) (words[address >>> 3] >>> shift);
    }
    return (int) readLong(address);
  }

  @Override
  public void writeI32(int address, int value) {
    if ((address & 3) == 0) {
      put(address, value, 0xFFFF_FFFFL);
    } else {
      writeLong(address, (readLong(address) & ~0xFFFF_FFFFL) | (value & 0xFFFF_FFFFL));
    }
  }

  @Override
  public short readShort(int address) {
    return (short) readLong(address);
  }

  @Override
  public void writeShort(int address, short value) {
    if ((address & 1) == 0) {
      put(address, value, 0xFFFFL);
    } else {
      writeLong(address, (readLong(address) & ~0xFFFFL) | (value & 0xFFFFL));
    }
  }

  @Override
  public byte read(int address) {
    return (byte) (words[address >>> 3] >>> ((address & 7) << 3));
  }

  @Override
  public void writeByte(int address, byte value) {
    put(address, value, 0xFFL);
  }

  /** Replaces bits within one word. */
  private void put(int address, long value, long mask) {
    int word = address >>> 3;
    int shift = (address & 7) << 3;
    words[word] = (words[word] & ~(mask << shift)) | ((value & mask) << shift);
  }

  @Override
  public long readU16(int address) {
    return readShort(address) & 0xFFFFL;
  }

  @Override
  public long readF32(int address) {
    return readInt(address);
  }

  @Override
  public float readFloat(int address) {
    return Float.intBitsToFloat(readInt(address));
  }

  @Override
  public void writeF32(int address, float value) {
    writeI32(address, Float.floatToRawIntBits(value));
  }

  @Override
  public long readF64(int address) {
    return readLong(address);
  }

  @Override
  public double readDouble(int address) {
    return Double.longBitsToDouble(readLong(address));
  }

  @Override
  public void writeF64(int address, double value) {
    writeLong(address, Double.doubleToRawLongBits(value));
  }

  @Override
  public void write(int address, byte[] data, int offset, int size) {
    check(address, size);
    int at = address;
    int from = offset;
    if ((address & 7) == 0) {
      int whole = size / Long.BYTES;
      little(data, offset, size).asLongBuffer().get(words, address >>> 3, whole);
      at += whole * Long.BYTES;
      from += whole * Long.BYTES;
    }
    while (from < offset + size) {
      writeByte(at++, data[from++]);
    }
  }

  @Override
  public byte[] readBytes(int address, int size) {
    check(address, size);
    byte[] data = new byte[size];
    int done = 0;
    if ((address & 7) == 0) {
      int whole = size / Long.BYTES;
      little(data, 0, size).asLongBuffer().put(words, address >>> 3, whole);
      done = whole * Long.BYTES;
    }
    for (; done < size; done++) {
      data[done] = read(address + done);
    }
    return data;
  }

  private static ByteBuffer little(byte[] data, int offset, int size) {
    return ByteBuffer.wrap(data, offset, size).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void fill(byte value, int from, int to) {
    check(from, to - from);
    int at = from;
    while (at < to && (at & 7) != 0) {
      writeByte(at++, value);
    }
    int words8 = (to - at) >>> 3;
    Arrays.fill(words, at >>> 3, (at >>> 3) + words8, (value & 0xFFL) * 0x0101_0101_0101_0101L);
    at += words8 << 3;
    while (at < to) {
      writeByte(at++, value);
    }
  }

  @Override
  public void copy(int to, int from, int size) {
    check(to, size);
    check(from, size);
    if (((to | from) & 7) == 0) {
      int whole = size >>> 3;
      int rest = size & 7;
      long last = rest == 0 ? 0 : readLong(from + size - rest);
      System.arraycopy(words, from >>> 3, words, to >>> 3, whole);
      for (int i = 0; i < rest; i++) {
        writeByte(to + size - rest + i, (byte) (last >>> (i << 3)));
      }
    } else if (to <= from) {
      forward(to, from, size);
    } else {
      backward(to, from, size);
    }
  }

  private void forward(int to, int from, int size) {
    int i = 0;
    for (; i + 8 <= size; i += 8) {
      writeLong(to + i, readLong(from + i));
    }
    for (; i < size; i++) {
      writeByte(to + i, read(from + i));
    }
  }

  private void backward(int to, int from, int size) {
    int i = size;
    for (; i >= 8; i -= 8) {
      writeLong(to + i - 8, readLong(from + i - 8));
    }
    for (i--; i >= 0; i--) {
      writeByte(to + i, read(from + i));
    }
  }

  private void check(int address, int size) {
    if (size < 0 || address < 0 || address > pages * (long) PAGE_SIZE - size) {
      throw new WasmRuntimeException("out of bounds memory access");
    }
  }

  @Override
  public void zero() {
    Arrays.fill(words, 0);
  }

  /** Writes the segments of a module that has some; Go places them by constants. */
  @Override
  public void initialize(Instance instance, DataSegment[] segments) {
    for (DataSegment segment : segments) {
      if (segment instanceof ActiveDataSegment active
          && active.offsetInstructions().get(0).opcode() == OpCode.I32_CONST) {
        write((int) active.offsetInstructions().get(0).operand(0), active.data());
      } else {
        throw new UnsupportedOperationException("a data segment that is not placed by a constant");
      }
    }
  }

  @Override
  public void initPassiveSegment(int segment, int to, int offset, int size) {
    throw new UnsupportedOperationException("passive data segments");
  }

  @Override
  public void drop(int segment) {
    throw new UnsupportedOperationException("passive data segments");
  }

  @Override
  public boolean shared() {
    return false;
  }

  @Override
  @SuppressWarnings("removal")
  public Object lock(int address) {
    throw new UnsupportedOperationException("threads");
  }

  @Override
  @SuppressWarnings("removal")
  public int waitOn(int address, int expected, long timeout) {
    throw new UnsupportedOperationException("threads");
  }

  @Override
  @SuppressWarnings("removal")
  public int waitOn(int address, long expected, long timeout) {
    throw new UnsupportedOperationException("threads");
  }

  @Override
  @SuppressWarnings("removal")
  public int notify(int address, int maxThreads) {
    throw new UnsupportedOperationException("threads");
  }
}
