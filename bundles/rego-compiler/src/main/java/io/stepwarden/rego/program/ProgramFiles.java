package io.stepwarden.rego.program;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.function.Function;
import run.endive.runtime.Instance;
import run.endive.runtime.Machine;
import run.endive.wasm.WasmModule;

/**
 * The program as it lies in the jar, read once; starts any number of instances. Immutable and
 * thread-safe.
 */
public final class ProgramFiles {

  /** The name that the JVM classes begin with. */
  public static final String MACHINE = "io.stepwarden.rego.program.OpaMachine";

  /** The resource with the memory image, beside this class. */
  public static final String RESOURCE = "opa.image";

  private final WasmModule module;
  private final Image image;
  private final Function<Instance, Machine> machines;

  private ProgramFiles(WasmModule module, Image image, Function<Instance, Machine> machines) {
    this.module = module;
    this.image = image;
    this.machines = machines;
  }

  /** Reads the program of this jar. */
  public static ProgramFiles load() {
    try (InputStream resource = ProgramFiles.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new ProgramException("no resource " + RESOURCE + "; build the module with Maven");
      }
      DataInputStream in = new DataInputStream(new BufferedInputStream(resource, 1 << 16));
      Skeleton skeleton = readSkeleton(in);
      return new ProgramFiles(
          skeleton.module(),
          Image.read(in),
          machines(ProgramFiles.class.getClassLoader(), skeleton.interpreted()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts an instance whose memory may grow to a number of pages of 64 KiB. */
  public GoProgram start(int maxPages, Clock clock) {
    return GoProgram.restore(module, machines, image, maxPages, clock);
  }

  /** Writes the resource. */
  public static void write(OutputStream to, Skeleton skeleton, Image image) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(skeleton.sections().length);
    out.write(skeleton.sections());
    out.writeInt(skeleton.bodies().length);
    out.write(skeleton.bodies());
    out.writeInt(skeleton.interpreted().length);
    for (int index : skeleton.interpreted()) {
      out.writeInt(index);
    }
    image.write(out);
  }

  private static Skeleton readSkeleton(DataInputStream in) throws IOException {
    byte[] sections = in.readNBytes(in.readInt());
    byte[] bodies = in.readNBytes(in.readInt());
    int[] interpreted = new int[in.readInt()];
    for (int i = 0; i < interpreted.length; i++) {
      interpreted[i] = in.readInt();
    }
    return new Skeleton(sections, bodies, interpreted);
  }

  /**
   * Returns the maker of machines out of the generated classes.
   *
   * <p>WHY: by name, as they are made after this class is compiled, by this class's own module.
   */
  public static Function<Instance, Machine> machines(ClassLoader loader, int[] interpreted) {
    try {
      Constructor<? extends Machine> made =
          loader.loadClass(MACHINE).asSubclass(Machine.class).getConstructor(Instance.class);
      return instance -> new GoMachine(machine(made, instance), instance, interpreted);
    } catch (ClassNotFoundException | NoSuchMethodException e) {
      throw new ProgramException("no class " + MACHINE + "; build the module with Maven", e);
    }
  }

  private static Machine machine(Constructor<? extends Machine> made, Instance instance) {
    try {
      return made.newInstance(instance);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new ProgramException("class " + MACHINE, e);
    }
  }
}
