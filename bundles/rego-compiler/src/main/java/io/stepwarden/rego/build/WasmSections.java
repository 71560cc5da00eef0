package io.stepwarden.rego.build;

import io.stepwarden.rego.program.Skeleton;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import run.endive.wasm.Encoding;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmWriter;
import run.endive.wasm.types.RawSection;
import run.endive.wasm.types.SectionId;

/** The sections of a WASM module as they are written. */
final class WasmSections {

  private final Map<Integer, byte[]> sections;
  private final int imports;

  private WasmSections(Map<Integer, byte[]> sections, int imports) {
    this.sections = sections;
    this.imports = imports;
  }

  static WasmSections read(byte[] wasm) {
    Map<Integer, byte[]> found = new TreeMap<>();
    Parser.parseWithoutDecoding(
        wasm, section -> found.put(section.sectionId(), ((RawSection) section).contents()));
    int imports = (int) Encoding.readVarUInt32(ByteBuffer.wrap(found.get(SectionId.IMPORT)));
    return new WasmSections(found, imports);
  }

  /**
   * Leaves out what is in the JVM classes already.
   *
   * @param interpreted the functions that are not, by index
   * @param initial whether to keep what an instance without an image starts from
   */
  Skeleton skeleton(Set<Integer> interpreted, boolean initial) {
    WasmWriter writer = new WasmWriter();
    sections.forEach(
        (id, contents) -> {
          boolean start = id == SectionId.DATA || id == SectionId.ELEMENT;
          if (id != SectionId.CUSTOM && id != SectionId.CODE && (initial || !start)) {
            writer.writeSection(id, contents);
          }
        });
    return new Skeleton(
        writer.bytes(),
        bodies(interpreted),
        interpreted.stream().mapToInt(Integer::intValue).toArray());
  }

  private byte[] bodies(Set<Integer> interpreted) {
    List<byte[]> all = vector(SectionId.CODE);
    List<byte[]> types = new ArrayList<>();
    List<byte[]> bodies = new ArrayList<>();
    for (int index : interpreted) {
      bodies.add(all.get(index - imports));
      types.add(new byte[] {0});
    }
    WasmWriter writer = new WasmWriter();
    writer.writeSection(SectionId.TYPE, sections.get(SectionId.TYPE));
    writer.writeSection(SectionId.FUNCTION, joined(types, false));
    writer.writeSection(SectionId.CODE, joined(bodies, true));
    return writer.bytes();
  }

  private List<byte[]> vector(int id) {
    ByteBuffer source = ByteBuffer.wrap(sections.get(id));
    List<byte[]> items = new ArrayList<>();
    for (long left = Encoding.readVarUInt32(source); left > 0; left--) {
      byte[] item = new byte[(int) Encoding.readVarUInt32(source)];
      source.get(item);
      items.add(item);
    }
    return items;
  }

  private static byte[] joined(List<byte[]> items, boolean sized) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WasmWriter.writeVarUInt32(out, items.size());
    for (byte[] item : items) {
      if (sized) {
        WasmWriter.writeVarUInt32(out, item.length);
      }
      out.writeBytes(item);
    }
    return out.toByteArray();
  }
}
