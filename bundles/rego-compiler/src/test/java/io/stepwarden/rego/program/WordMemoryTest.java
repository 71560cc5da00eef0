package io.stepwarden.rego.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import run.endive.runtime.ByteArrayMemory;
import run.endive.runtime.Memory;
import run.endive.runtime.WasmRuntimeException;
import run.endive.wasm.types.MemoryLimits;

/** Compares with Endive's own memory, access by access. */
final class WordMemoryTest {

  private static final int SIZE = 3 * Memory.PAGE_SIZE;

  private final Random random = new Random(42);
  private final Memory words = new WordMemory(new MemoryLimits(3, 8));
  private final Memory bytes = new ByteArrayMemory(new MemoryLimits(3, 8));

  @Test
  void readsWhatWasWrittenAtAnyAlignment() {
    for (int i = 0; i < 20_000; i++) {
      write(random.nextInt(400), random.nextLong(), random.nextInt(4));
      int at = random.nextInt(400);
      assertThat(words.readLong(at)).isEqualTo(bytes.readLong(at));
      assertThat(words.readInt(at)).isEqualTo(bytes.readInt(at));
      assertThat(words.readShort(at)).isEqualTo(bytes.readShort(at));
      assertThat(words.readU16(at)).isEqualTo(bytes.readU16(at));
      assertThat(words.read(at)).isEqualTo(bytes.read(at));
      assertThat(words.readF64(at)).isEqualTo(bytes.readF64(at));
    }
  }

  @Test
  void copiesAndFillsRangesThatOverlap() {
    byte[] noise = new byte[SIZE];
    random.nextBytes(noise);
    words.write(0, noise);
    bytes.write(0, noise);
    for (int i = 0; i < 5_000; i++) {
      int size = random.nextInt(100);
      int to = random.nextInt(300);
      int from = random.nextInt(300);
      words.copy(to, from, size);
      bytes.copy(to, from, size);
      words.fill((byte) i, from, from + size / 9);
      bytes.fill((byte) i, from, from + size / 9);
      assertThat(words.readBytes(0, 500)).isEqualTo(bytes.readBytes(0, 500));
    }
    assertThat(words.readBytes(0, SIZE)).isEqualTo(bytes.readBytes(0, SIZE));
  }

  @Test
  void takesArraysAtAnyAddress() {
    byte[] noise = new byte[1000];
    random.nextBytes(noise);
    for (int at = 0; at < 17; at++) {
      words.write(at, noise, 3, 900);
      bytes.write(at, noise, 3, 900);
      assertThat(words.readBytes(at, 901)).isEqualTo(bytes.readBytes(at, 901));
    }
  }

  @Test
  void growsUpToItsLimitAndKeepsItsContents() {
    words.writeLong(SIZE - 8, 7);
    assertThat(words.grow(4)).isEqualTo(3);
    assertThat(words.pages()).isEqualTo(7);
    assertThat(words.readLong(SIZE - 8)).isEqualTo(7);
    words.writeLong(7 * Memory.PAGE_SIZE - 8, 9);
    assertThat(words.grow(2)).isEqualTo(-1);
    assertThat(words.grow(1)).isEqualTo(7);
  }

  @Test
  void refusesRangesOutsideOfIt() {
    assertThatThrownBy(() -> words.copy(0, SIZE - 1, 2)).isInstanceOf(WasmRuntimeException.class);
    assertThatThrownBy(() -> words.fill((byte) 1, SIZE, SIZE + 1))
        .isInstanceOf(WasmRuntimeException.class);
    assertThatThrownBy(() -> words.write(-1, new byte[1])).isInstanceOf(WasmRuntimeException.class);
    assertThatThrownBy(() -> words.readLong(-8)).isInstanceOf(ArrayIndexOutOfBoundsException.class);
  }

  private void write(int at, long value, int kind) {
    for (Memory memory : new Memory[] {words, bytes}) {
      switch (kind) {
        case 0 -> memory.writeLong(at, value);
        case 1 -> memory.writeI32(at, (int) value);
        case 2 -> memory.writeShort(at, (short) value);
        default -> memory.writeByte(at, (byte) value);
      }
    }
  }
}
