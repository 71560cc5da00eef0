package io.stepwarden.rego.build;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Lets generated classes reach memory and globals by field.
 *
 * <p>Endive's code works with any implementation of memory, by way of an interface, and asks the
 * instance for each global. Here the implementation is known, and the globals are fields of it:
 * what was three calls is one instruction, before any JIT compiler has seen it.
 */
final class DirectAccess {

  private static final String PACKAGE = "io/stepwarden/rego/program/";
  private static final String MEMORY = PACKAGE + "WordMemory";
  private static final String ACCESS = PACKAGE + "Access";
  private static final String ANY_MEMORY = "run/endive/runtime/Memory";

  private final String shaded;

  /**
   * @param shaded the class with Endive's helpers
   */
  DirectAccess(String shaded) {
    this.shaded = shaded;
  }

  /** Changes a class in place. */
  void rewrite(ClassNode made) {
    if (made.name.equals(shaded)) {
      return;
    }
    for (MethodNode method : made.methods) {
      method.desc = direct(method.desc);
      for (AbstractInsnNode each : method.instructions.toArray()) {
        if (each instanceof MethodInsnNode call) {
          rewrite(method, call);
        } else if (each instanceof FrameNode frame) {
          rewrite(frame.local);
          rewrite(frame.stack);
        }
      }
    }
  }

  private void rewrite(MethodNode method, MethodInsnNode call) {
    if (!call.owner.equals(shaded)) {
      rewrite(method.instructions, call);
      return;
    }
    switch (call.name) {
      case "readGlobal" -> method.instructions.insert(call, read(method, call));
      case "writeGlobal" -> method.instructions.insert(call, write(method, call));
      case "checkInterruption" -> method.instructions.insert(call, poll(method));
      default -> {
        if (call.name.startsWith("memoryRead") || call.name.startsWith("memoryWrite")) {
          call.owner = ACCESS;
          call.desc = direct(call.desc);
        }
        return;
      }
    }
    method.instructions.remove(call);
  }

  /**
   * Calls of Endive's own classes stay as they are; the memory that one of them returns is ours.
   */
  private static void rewrite(InsnList code, MethodInsnNode call) {
    if (call.owner.startsWith(PACKAGE)) {
      call.desc = direct(call.desc);
    } else if (Type.getReturnType(call.desc).getInternalName().equals(ANY_MEMORY)) {
      code.insert(call, new TypeInsnNode(Opcodes.CHECKCAST, MEMORY));
    }
  }

  private static void rewrite(List<Object> types) {
    if (types != null) {
      types.replaceAll(type -> type.equals(ANY_MEMORY) ? MEMORY : type);
    }
  }

  /** In place of the index and the instance on the stack. */
  private static InsnList read(MethodNode method, MethodInsnNode call) {
    InsnList code = new InsnList();
    code.add(memory(method));
    code.add(new FieldInsnNode(Opcodes.GETFIELD, MEMORY, global(method, call), "J"));
    return code;
  }

  /** In place of the index and the instance on the stack, above the value. */
  private static InsnList write(MethodNode method, MethodInsnNode call) {
    InsnList code = new InsnList();
    code.add(memory(method));
    code.add(new InsnNode(Opcodes.DUP_X2));
    code.add(new InsnNode(Opcodes.POP));
    code.add(new FieldInsnNode(Opcodes.PUTFIELD, MEMORY, global(method, call), "J"));
    return code;
  }

  private static InsnList poll(MethodNode method) {
    InsnList code = new InsnList();
    code.add(memory(method));
    code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, MEMORY, "poll", "()V"));
    return code;
  }

  /** Takes the two instructions off that put index and instance on the stack. */
  private static String global(MethodNode method, MethodInsnNode call) {
    AbstractInsnNode instance = call.getPrevious();
    AbstractInsnNode index = instance.getPrevious();
    if (instance.getOpcode() != Opcodes.ALOAD) {
      throw new IllegalStateException("a global of another instance");
    }
    method.instructions.remove(instance);
    method.instructions.remove(index);
    return "global" + constant(index);
  }

  private static int constant(AbstractInsnNode pushed) {
    if (pushed instanceof IntInsnNode number) {
      return number.operand;
    }
    return pushed.getOpcode() - Opcodes.ICONST_0;
  }

  /** Every function has its memory in the last parameter but one or two. */
  private static VarInsnNode memory(MethodNode method) {
    int slot = 0;
    for (Type parameter : Type.getArgumentTypes(method.desc)) {
      if (parameter.getInternalName().equals(MEMORY)) {
        return new VarInsnNode(Opcodes.ALOAD, slot);
      }
      slot += parameter.getSize();
    }
    throw new IllegalStateException("no memory in " + method.name + method.desc);
  }

  private static String direct(String descriptor) {
    return descriptor.replace("L" + ANY_MEMORY + ";", "L" + MEMORY + ";");
  }
}
