package io.stepwarden.bundles.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Replaces how generated classes compare unsigned numbers. Takes two arguments: their folder, and
 * the class whose {@code atLeast} to call.
 *
 * <p>Up to JDK 17 the JIT compiler gets an inlined {@code Integer.compareUnsigned} wrong, so Endive
 * makes each such comparison a call that cannot be inlined: a quarter of an evaluation. Comparing
 * as {@code long} is right everywhere, and is inlined.
 *
 * @see <a href="https://github.com/dylibso/chicory/issues/843">the JVM's bug</a>
 */
public final class PlainComparisons {

  private static final String ENDIVE = "i32_ge_u";
  private static final String OURS = "atLeast";

  private PlainComparisons() {}

  public static void main(String[] args) throws IOException {
    String comparisons = args[1].replace('.', '/');
    try (DirectoryStream<Path> classes =
        Files.newDirectoryStream(Path.of(args[0]), "*FuncGroup*.class")) {
      for (Path file : classes) {
        Files.write(file, rewritten(Files.readAllBytes(file), comparisons));
      }
    }
  }

  private static byte[] rewritten(byte[] made, String comparisons) {
    ClassReader reader = new ClassReader(made);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String signature, String[] thrown) {
            return new Calls(super.visitMethod(access, name, type, signature, thrown), comparisons);
          }
        },
        0);
    return writer.toByteArray();
  }

  private static final class Calls extends MethodVisitor {

    private final String comparisons;

    Calls(MethodVisitor next, String comparisons) {
      super(Opcodes.ASM9, next);
      this.comparisons = comparisons;
    }

    @Override
    public void visitMethodInsn(int code, String owner, String name, String type, boolean face) {
      if (name.equals(ENDIVE)) {
        super.visitMethodInsn(code, comparisons, OURS, type, face);
      } else {
        super.visitMethodInsn(code, owner, name, type, face);
      }
    }
  }
}
