package io.stepwarden.rego.program;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.AnnotatedInstruction;
import run.endive.wasm.types.CodeSection;
import run.endive.wasm.types.DataSection;
import run.endive.wasm.types.ElementSection;
import run.endive.wasm.types.ExportSection;
import run.endive.wasm.types.FunctionBody;
import run.endive.wasm.types.FunctionSection;
import run.endive.wasm.types.GlobalSection;
import run.endive.wasm.types.ImportSection;
import run.endive.wasm.types.Instruction;
import run.endive.wasm.types.MemorySection;
import run.endive.wasm.types.OpCode;
import run.endive.wasm.types.Section;
import run.endive.wasm.types.SectionId;
import run.endive.wasm.types.TableSection;
import run.endive.wasm.types.TypeSection;

/**
 * A module whose functions are JVM classes, but for a few that are over the JVM's method limit and
 * keep their WASM bodies. Immutable.
 *
 * <p>All other functions share one body that traps, so that nothing is parsed for them: reading a
 * stub for each of them took most of a second.
 *
 * @param sections a WASM module without code and elements
 * @param bodies a WASM module with the same types and nothing but the interpreted functions
 * @param interpreted the indices of the functions in {@code bodies}, in order
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Skeleton(byte[] sections, byte[] bodies, int[] interpreted) {

  /** Returns the module as Endive wants it. */
  public WasmModule module() {
    Map<Integer, Section> parsed = parse(sections);
    FunctionSection functions = (FunctionSection) required(parsed, SectionId.FUNCTION);
    ImportSection imports = (ImportSection) required(parsed, SectionId.IMPORT);
    WasmModule.Builder builder =
        WasmModule.builder()
            .withValidation(false)
            .setTypeSection((TypeSection) required(parsed, SectionId.TYPE))
            .setImportSection(imports)
            .setFunctionSection(functions)
            .setTableSection((TableSection) required(parsed, SectionId.TABLE))
            .setMemorySection((MemorySection) required(parsed, SectionId.MEMORY))
            .setGlobalSection((GlobalSection) required(parsed, SectionId.GLOBAL))
            .setExportSection((ExportSection) required(parsed, SectionId.EXPORT))
            .setCodeSection(code(functions.functionCount(), imports.importCount()));
    if (parsed.get(SectionId.ELEMENT) instanceof ElementSection elements) {
      builder.setElementSection(elements);
    }
    if (parsed.get(SectionId.DATA) instanceof DataSection data) {
      builder.setDataSection(data);
    }
    return builder.build();
  }

  private CodeSection code(int count, int imported) {
    FunctionBody[] all = new FunctionBody[count];
    Arrays.fill(all, new FunctionBody(List.of(), List.of(trap())));
    CodeSection own = (CodeSection) required(parse(bodies), SectionId.CODE);
    for (int i = 0; i < interpreted.length; i++) {
      all[interpreted[i] - imported] = own.getFunctionBody(i);
    }
    CodeSection.Builder code = CodeSection.builder();
    Arrays.stream(all).forEach(code::addFunctionBody);
    return code.build();
  }

  private static AnnotatedInstruction trap() {
    return AnnotatedInstruction.builder()
        .from(new Instruction(0, OpCode.UNREACHABLE, new long[0]))
        .build();
  }

  private static Map<Integer, Section> parse(byte[] module) {
    Map<Integer, Section> found = new TreeMap<>();
    Parser.builder()
        .build()
        .parse(
            new ByteArrayInputStream(module), section -> found.put(section.sectionId(), section));
    return found;
  }

  private static Section required(Map<Integer, Section> sections, int id) {
    Section section = sections.get(id);
    if (section == null) {
      throw new ProgramException("no section " + id);
    }
    return section;
  }
}
