package io.stepwarden.rego.build;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Splits the methods that call the function of a given index.
 *
 * <p>Endive makes one method of up to 4,096 cases, which is over the size that the JVM compiles, so
 * each indirect call would be interpreted. Here one method chooses another of 128 cases.
 */
final class IndirectCalls {

  private static final int SHIFT = 7;

  private final ClassNode made;
  private final String name;
  private final String descriptor;
  private final Type[] parameters;
  private final int returning;
  private final String shaded;

  private IndirectCalls(ClassNode made, MethodNode method, String shaded) {
    this.made = made;
    this.shaded = shaded;
    this.name = method.name;
    this.descriptor = method.desc;
    this.parameters = Type.getArgumentTypes(descriptor);
    this.returning = Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN);
  }

  /**
   * Changes a class in place if it holds such a method.
   *
   * @param shaded the class with Endive's helpers
   */
  static void split(ClassNode made, String shaded) {
    for (MethodNode method : List.copyOf(made.methods)) {
      for (AbstractInsnNode each : method.instructions) {
        if (each instanceof LookupSwitchInsnNode cases && cases.keys.size() > 1 << SHIFT) {
          made.methods.remove(method);
          new IndirectCalls(made, method, shaded).replace(cases);
          break;
        }
      }
    }
  }

  private void replace(LookupSwitchInsnNode cases) {
    TreeMap<Integer, TreeMap<Integer, MethodInsnNode>> parts = new TreeMap<>();
    for (int i = 0; i < cases.keys.size(); i++) {
      int index = cases.keys.get(i);
      parts
          .computeIfAbsent(index >> SHIFT, any -> new TreeMap<>())
          .put(index, called(cases.labels.get(i)));
    }
    TreeMap<Integer, MethodInsnNode> choice = new TreeMap<>();
    parts.forEach(
        (part, calls) -> {
          String method = name + part;
          write(method, 0, calls, parameters.length - 1);
          choice.put(part, new MethodInsnNode(Opcodes.INVOKESTATIC, made.name, method, descriptor));
        });
    write(name, SHIFT, choice, parameters.length);
  }

  private static MethodInsnNode called(AbstractInsnNode label) {
    AbstractInsnNode next = label.getNext();
    while (next.getOpcode() < 0) {
      next = next.getNext();
    }
    return (MethodInsnNode) next;
  }

  /**
   * Writes a method that calls one of several with its own first parameters.
   *
   * @param shift how far to shift the index, which is the last parameter, before the choice
   */
  private void write(
      String method, int shift, NavigableMap<Integer, MethodInsnNode> calls, int passed) {
    MethodVisitor code =
        made.visitMethod(Opcodes.ACC_STATIC | Opcodes.ACC_PUBLIC, method, descriptor, null, null);
    code.visitCode();
    IntConsumer load = loader(code);
    load.accept(parameters.length - 1);
    code.visitIntInsn(Opcodes.BIPUSH, shift);
    code.visitInsn(Opcodes.ISHR);
    Label unknown = new Label();
    int first = calls.firstKey();
    Label[] labels = new Label[calls.lastKey() - first + 1];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = calls.containsKey(first + i) ? new Label() : unknown;
    }
    code.visitTableSwitchInsn(first, calls.lastKey(), unknown, labels);
    for (Map.Entry<Integer, MethodInsnNode> each : calls.entrySet()) {
      label(code, labels[each.getKey() - first]);
      for (int i = 0; i < passed; i++) {
        load.accept(i);
      }
      each.getValue().accept(code);
      code.visitInsn(returning);
    }
    label(code, unknown);
    load.accept(parameters.length - 1);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        shaded,
        "throwUnknownFunction",
        "(I)Ljava/lang/RuntimeException;",
        false);
    code.visitInsn(Opcodes.ATHROW);
    code.visitMaxs(2 * parameters.length, 2 * parameters.length);
    code.visitEnd();
  }

  private static void label(MethodVisitor code, Label label) {
    code.visitLabel(label);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
  }

  private IntConsumer loader(MethodVisitor code) {
    int[] slots = new int[parameters.length];
    for (int i = 1; i < slots.length; i++) {
      slots[i] = slots[i - 1] + parameters[i - 1].getSize();
    }
    return i -> code.visitVarInsn(parameters[i].getOpcode(Opcodes.ILOAD), slots[i]);
  }
}
