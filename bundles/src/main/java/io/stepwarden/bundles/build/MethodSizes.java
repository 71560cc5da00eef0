package io.stepwarden.bundles.build;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/**
 * The sizes of the JVM methods that WASM functions became, and which calls which.
 *
 * <p>HotSpot compiles no method over 8,000 bytecodes; a policy with one is interpreted there.
 */
final class MethodSizes {

  private static final String PREFIX = "func_";

  private final Map<Integer, Integer> sizes = new TreeMap<>();
  private final Map<Integer, Set<Integer>> calls = new TreeMap<>();

  /** Adds the methods of a class; those that are no WASM functions are passed over. */
  void add(byte[] classFile) {
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public @Nullable MethodVisitor visitMethod(
                  int access, String name, String type, String signature, String[] thrown) {
                return name.startsWith(PREFIX) ? new Measure(function(name)) : null;
              }
            },
            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
  }

  private static int function(String method) {
    return Integer.parseInt(method.substring(PREFIX.length()));
  }

  /** Returns the size of a function's method in bytes; 0 if it has none. */
  int size(int function) {
    return sizes.getOrDefault(function, 0);
  }

  /** Returns the functions that are reached from some, themselves included. */
  Set<Integer> reachable(Collection<Integer> from) {
    Set<Integer> reached = new HashSet<>(from);
    Deque<Integer> left = new ArrayDeque<>(from);
    while (!left.isEmpty()) {
      for (int called : calls.getOrDefault(left.pop(), Set.of())) {
        if (reached.add(called)) {
          left.push(called);
        }
      }
    }
    return reached;
  }

  /** Measures one method. */
  private final class Measure extends CodeSizeEvaluator {

    private final int function;

    Measure(int function) {
      super(Opcodes.ASM9, null);
      this.function = function;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String type, boolean isInterface) {
      super.visitMethodInsn(opcode, owner, name, type, isInterface);
      if (name.startsWith(PREFIX)) {
        calls.computeIfAbsent(function, key -> new TreeSet<>()).add(function(name));
      }
    }

    @Override
    public void visitEnd() {
      sizes.put(function, getMaxSize());
    }
  }
}
