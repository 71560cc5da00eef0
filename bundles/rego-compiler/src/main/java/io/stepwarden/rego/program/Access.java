package io.stepwarden.rego.program;

/**
 * What the generated classes call for each access to memory, by the names and in the shape that
 * Endive's own accessors have.
 *
 * <p>WHY: Endive's take any implementation of its interface, so that each access is an interface
 * call, which neither an interpreter nor the first of the JVM's compilers looks through.
 */
@SuppressWarnings("UnusedMethod") // called by generated classes
final class Access {

  private Access() {}

  static byte memoryReadByte(int base, int offset, WordMemory memory) {
    int address = base + offset;
    return (byte) (memory.words[address >>> 3] >>> (address << 3));
  }

  static short memoryReadShort(int base, int offset, WordMemory memory) {
    return memory.readShort(base + offset);
  }

  static int memoryReadInt(int base, int offset, WordMemory memory) {
    int address = base + offset;
    if ((address & 3) == 0) {
      return (int) (memory.words[address >>> 3] >>> (address << 3));
    }
    return memory.readInt(address);
  }

  static long memoryReadLong(int base, int offset, WordMemory memory) {
    int address = base + offset;
    return (address & 7) == 0 ? memory.words[address >>> 3] : memory.readLong(address);
  }

  static float memoryReadFloat(int base, int offset, WordMemory memory) {
    return memory.readFloat(base + offset);
  }

  static double memoryReadDouble(int base, int offset, WordMemory memory) {
    return memory.readDouble(base + offset);
  }

  static void memoryWriteByte(int base, byte value, int offset, WordMemory memory) {
    memory.writeByte(base + offset, value);
  }

  static void memoryWriteShort(int base, short value, int offset, WordMemory memory) {
    memory.writeShort(base + offset, value);
  }

  static void memoryWriteInt(int base, int value, int offset, WordMemory memory) {
    memory.writeI32(base + offset, value);
  }

  static void memoryWriteLong(int base, long value, int offset, WordMemory memory) {
    int address = base + offset;
    if ((address & 7) == 0) {
      memory.words[address >>> 3] = value;
    } else {
      memory.writeLong(address, value);
    }
  }

  static void memoryWriteFloat(int base, float value, int offset, WordMemory memory) {
    memory.writeF32(base + offset, value);
  }

  static void memoryWriteDouble(int base, double value, int offset, WordMemory memory) {
    memory.writeF64(base + offset, value);
  }
}
