package io.stepwarden.engine.policy.wasm;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import run.endive.runtime.ConstantEvaluators;
import run.endive.runtime.Instance;
import run.endive.runtime.WasmRuntimeException;
import run.endive.wasm.UninstantiableException;
import run.endive.wasm.types.ActiveDataSegment;
import run.endive.wasm.types.DataSegment;
import run.endive.wasm.types.PassiveDataSegment;

/**
 * The linear memory of one instance in one array, which makes an access one comparison and one
 * load. Confined to one thread, and so without atomic access worth the name.
 *
 * <p>Semantics are those of the WebAssembly specification, section 4.4.7 (memory instructions).
 */
final class FlatMemory implements UnsharedMemory {

  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);
  private static final VarHandle FLOATS =
      MethodHandles.byteArrayViewVarHandle(float[].class, LITTLE_ENDIAN);
  private static final VarHandle DOUBLES =
      MethodHandles.byteArrayViewVarHandle(double[].class, LITTLE_ENDIAN);
  private static final DataSegment[] NONE = {};

  private final int initialPages;
  private int maximumPages;
  private byte[] bytes;
  private int size;
  private DataSegment[] segments = NONE;

  /**
   * Creates a memory of zeros.
   *
   * @param initialPages its size, in pages of 64 KiB
   * @param maximumPages the size it may grow to
   */
  FlatMemory(int initialPages, int maximumPages) {
    this.initialPages = initialPages;
    this.maximumPages = Math.min(maximumPages, RUNTIME_MAX_PAGES);
    this.size = Math.multiplyExact(initialPages, PAGE_SIZE);
    this.bytes = new byte[size];
  }

  /** Lets it grow up to a number of pages from now on; what it already has, it keeps. */
  void limitTo(int pages) {
    maximumPages = Math.min(pages, RUNTIME_MAX_PAGES);
  }

  /** Returns the bytes from an address up to the next zero byte. */
  byte[] readUntilZero(int address) {
    check(address, 1);
    int end = address;
    while (end < size && bytes[end] != 0) {
      end++;
    }
    check(end, 1);
    return Arrays.copyOfRange(bytes, address, end);
  }

  /**
   * Fails unless a range lies inside. The addresses of WebAssembly are unsigned: one over 2 GiB
   * comes as a negative number, and is outside, as no memory here is that large.
   */
  private void check(int address, int length) {
    if ((address | length) < 0 || address > size - length) {
      throw new WasmRuntimeException(outside(address, length));
    }
  }

  private String outside(int address, int length) {
    return "out of bounds memory access: "
        + Integer.toUnsignedString(length)
        + " bytes at "
        + Integer.toUnsignedString(address)
        + " of "
        + size;
  }

  @Override
  public int pages() {
    return size / PAGE_SIZE;
  }

  @Override
  public int initialPages() {
    return initialPages;
  }

  @Override
  public int maximumPages() {
    return maximumPages;
  }

  @Override
  public int grow(int more) {
    int before = pages();
    if (more < 0 || more > maximumPages - before) {
      return -1;
    }
    int wanted = size + more * PAGE_SIZE;
    if (wanted > bytes.length && !reserve(wanted)) {
      return -1;
    }
    size = wanted;
    return before;
  }

  // WHY: OPA's allocator asks for about one page at a time.
  private boolean reserve(int wanted) {
    long doubled = Math.max(wanted, 2L * bytes.length);
    long most = (long) maximumPages * PAGE_SIZE;
    try {
      bytes = Arrays.copyOf(bytes, (int) Math.min(doubled, most));
      return true;
    } catch (OutOfMemoryError e) {
      return false;
    }
  }

  @Override
  public void initialize(Instance instance, DataSegment[] dataSegments) {
    initialize(instance, dataSegments, 0);
  }

  @Override
  public void initialize(Instance instance, DataSegment[] dataSegments, int memoryIndex) {
    segments = dataSegments.clone();
    for (DataSegment segment : segments) {
      if (segment instanceof ActiveDataSegment active && active.index() == memoryIndex) {
        place(instance, active);
      }
    }
  }

  private void place(Instance instance, ActiveDataSegment segment) {
    int address =
        (int) ConstantEvaluators.computeConstantValue(instance, segment.offsetInstructions())[0];
    int length = segment.data().length;
    if (address < 0 || address > size - length) {
      throw new UninstantiableException(outside(address, length));
    }
    System.arraycopy(segment.data(), 0, bytes, address, length);
  }

  @Override
  public void initPassiveSegment(int segment, int target, int offset, int length) {
    write(target, segments[segment].data(), offset, length);
  }

  @Override
  public void drop(int segment) {
    segments[segment] = PassiveDataSegment.EMPTY;
  }

  @Override
  public void zero() {
    Arrays.fill(bytes, 0, size, (byte) 0);
  }

  @Override
  public void fill(byte value, int from, int to) {
    check(from, to - from);
    Arrays.fill(bytes, from, to, value);
  }

  @Override
  public void copy(int target, int source, int length) {
    check(target, length);
    check(source, length);
    System.arraycopy(bytes, source, bytes, target, length);
  }

  @Override
  public void write(int address, byte[] data, int offset, int length) {
    check(address, length);
    if ((offset | length) < 0 || offset > data.length - length) {
      throw new WasmRuntimeException(outside(offset, length));
    }
    System.arraycopy(data, offset, bytes, address, length);
  }

  @Override
  public byte[] readBytes(int address, int length) {
    check(address, length);
    return Arrays.copyOfRange(bytes, address, address + length);
  }

  @Override
  public byte read(int address) {
    check(address, 1);
    return bytes[address];
  }

  @Override
  public void writeByte(int address, byte value) {
    check(address, 1);
    bytes[address] = value;
  }

  @Override
  public short readShort(int address) {
    check(address, Short.BYTES);
    return (short) SHORTS.get(bytes, address);
  }

  @Override
  public void writeShort(int address, short value) {
    check(address, Short.BYTES);
    SHORTS.set(bytes, address, value);
  }

  @Override
  public int readInt(int address) {
    check(address, Integer.BYTES);
    return (int) INTS.get(bytes, address);
  }

  @Override
  public void writeI32(int address, int value) {
    check(address, Integer.BYTES);
    INTS.set(bytes, address, value);
  }

  @Override
  public long readLong(int address) {
    check(address, Long.BYTES);
    return (long) LONGS.get(bytes, address);
  }

  @Override
  public void writeLong(int address, long value) {
    check(address, Long.BYTES);
    LONGS.set(bytes, address, value);
  }

  @Override
  public float readFloat(int address) {
    check(address, Float.BYTES);
    return (float) FLOATS.get(bytes, address);
  }

  @Override
  public void writeF32(int address, float value) {
    check(address, Float.BYTES);
    FLOATS.set(bytes, address, value);
  }

  @Override
  public double readDouble(int address) {
    check(address, Double.BYTES);
    return (double) DOUBLES.get(bytes, address);
  }

  @Override
  public void writeF64(int address, double value) {
    check(address, Double.BYTES);
    DOUBLES.set(bytes, address, value);
  }
}
