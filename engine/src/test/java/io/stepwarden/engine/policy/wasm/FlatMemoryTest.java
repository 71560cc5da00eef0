package io.stepwarden.engine.policy.wasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import run.endive.runtime.Memory;
import run.endive.runtime.WasmRuntimeException;

class FlatMemoryTest {

  private static final int PAGE = Memory.PAGE_SIZE;

  @Property
  void writesIntegersInLittleEndianAtAnyAddress(
      @ForAll @IntRange(max = 2 * PAGE - 8) int address, @ForAll long value) {
    FlatMemory memory = new FlatMemory(2, 2);

    memory.writeLong(address, value);

    assertThat(memory.readBytes(address, 8)).isEqualTo(littleEndian(value));
    assertThat(memory.readLong(address)).isEqualTo(value);
    assertThat(memory.readInt(address)).isEqualTo((int) value);
    assertThat(memory.readShort(address)).isEqualTo((short) value);
    assertThat(memory.read(address)).isEqualTo((byte) value);
    assertThat(memory.readU16(address)).isEqualTo(value & 0xFFFF);
  }

  private static byte[] littleEndian(long value) {
    byte[] bytes = new byte[8];
    for (int i = 0; i < 8; i++) {
      bytes[i] = BigInteger.valueOf(value).shiftRight(8 * i).byteValue();
    }
    return bytes;
  }

  @Property
  void keepsFractionsBitForBit(
      @ForAll @IntRange(max = PAGE - 8) int address, @ForAll float single, @ForAll double twice) {
    FlatMemory memory = new FlatMemory(1, 1);

    memory.writeF32(address, single);
    assertThat(memory.readFloat(address)).isEqualTo(single);
    assertThat(memory.readF32(address)).isEqualTo(Float.floatToRawIntBits(single));

    memory.writeF64(address, twice);
    assertThat(memory.readDouble(address)).isEqualTo(twice);
    assertThat(memory.readF64(address)).isEqualTo(Double.doubleToRawLongBits(twice));
  }

  @Property
  void copiesAsThroughASecondArray(
      @ForAll @IntRange(max = 100) int source,
      @ForAll @IntRange(max = 100) int target,
      @ForAll @IntRange(max = 60) int length) {
    FlatMemory memory = new FlatMemory(1, 1);
    for (int i = 0; i < 200; i++) {
      memory.writeByte(i, (byte) i);
    }
    byte[] expected = memory.readBytes(0, 200);
    System.arraycopy(expected.clone(), source, expected, target, length);

    memory.copy(target, source, length);

    assertThat(memory.readBytes(0, 200)).isEqualTo(expected);
  }

  @Property
  void fillsExactlyTheRange(
      @ForAll @IntRange(max = 100) int from, @ForAll @IntRange(max = 100) int length) {
    FlatMemory memory = new FlatMemory(1, 1);

    memory.fill((byte) 7, from, from + length);

    byte[] expected = new byte[300];
    Arrays.fill(expected, from, from + length, (byte) 7);
    assertThat(memory.readBytes(0, 300)).isEqualTo(expected);
  }

  @Property
  void refusesWhatReachesPastTheEnd(
      @ForAll @IntRange(min = -7, max = Integer.MAX_VALUE - PAGE) int past) {
    FlatMemory memory = new FlatMemory(1, 4);
    int address = PAGE + past;

    assertThatThrownBy(() -> memory.readLong(address)).isInstanceOf(WasmRuntimeException.class);
    assertThatThrownBy(() -> memory.writeLong(address, 1)).isInstanceOf(WasmRuntimeException.class);
    assertThatThrownBy(() -> memory.readBytes(address, 8)).isInstanceOf(WasmRuntimeException.class);
    assertThatThrownBy(() -> memory.copy(0, address, 8)).isInstanceOf(WasmRuntimeException.class);
    assertThatThrownBy(() -> memory.copy(address, 0, 8)).isInstanceOf(WasmRuntimeException.class);
    assertThatThrownBy(() -> memory.fill((byte) 0, address, address + 8))
        .isInstanceOf(WasmRuntimeException.class);
  }

  @Property
  void readsNegativeAddressesAsUnsignedOnes(
      @ForAll @IntRange(min = Integer.MIN_VALUE, max = -1) int address) {
    FlatMemory memory = new FlatMemory(1, 1);

    assertThatThrownBy(() -> memory.read(address)).isInstanceOf(WasmRuntimeException.class);
    assertThatThrownBy(() -> memory.readInt(address)).isInstanceOf(WasmRuntimeException.class);
    assertThatThrownBy(() -> memory.writeShort(address, (short) 1))
        .isInstanceOf(WasmRuntimeException.class)
        .hasMessageContaining("at " + Integer.toUnsignedString(address));
  }

  @Test
  void doesNotLetReservedBytesBeRead() {
    FlatMemory memory = new FlatMemory(4, 100);

    assertThat(memory.grow(1)).isEqualTo(4);

    assertThat(memory.read(5 * PAGE - 1)).isZero();
    assertThatThrownBy(() -> memory.read(5 * PAGE)).isInstanceOf(WasmRuntimeException.class);
  }

  @Test
  void growsByExactlyWhatIsAskedUntilTheLimit() {
    FlatMemory memory = new FlatMemory(1, 5);
    memory.writeLong(8, 42);

    assertThat(memory.grow(0)).isEqualTo(1);
    assertThat(memory.grow(3)).isEqualTo(1);
    assertThat(memory.grow(2)).isEqualTo(-1);
    assertThat(memory.grow(-1)).isEqualTo(-1);
    assertThat(memory.grow(Integer.MAX_VALUE)).isEqualTo(-1);
    assertThat(memory.grow(1)).isEqualTo(4);

    assertThat(memory.pages()).isEqualTo(5);
    assertThat(memory.readLong(8)).isEqualTo(42);
    assertThat(memory.readLong(5 * PAGE - 8)).isZero();
  }

  @Test
  void keepsWhatItHasWhenItsLimitFallsBelow() {
    FlatMemory memory = new FlatMemory(3, 5);

    memory.limitTo(2);

    assertThat(memory.grow(1)).isEqualTo(-1);
    assertThat(memory.pages()).isEqualTo(3);
  }

  @Test
  void readsTextUpToItsEnd() {
    FlatMemory memory = new FlatMemory(1, 1);
    memory.write(10, "abc".getBytes(StandardCharsets.UTF_8));

    assertThat(memory.readUntilZero(10)).asString().isEqualTo("abc");
    assertThat(memory.readUntilZero(13)).isEmpty();
  }

  @Test
  void refusesTextWithoutEnd() {
    FlatMemory memory = new FlatMemory(1, 1);
    memory.fill((byte) 'x', 0, PAGE);

    assertThatThrownBy(() -> memory.readUntilZero(0)).isInstanceOf(WasmRuntimeException.class);
  }
}
