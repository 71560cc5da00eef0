package io.stepwarden.rego.build;

import io.stepwarden.rego.program.GoProgram;
import io.stepwarden.rego.program.Image;
import io.stepwarden.rego.program.ProgramFiles;
import io.stepwarden.rego.program.Skeleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Runs the initialisation of the program, whose classes are in place, and keeps its outcome. */
final class ProgramImage {

  /** What the program makes once and keeps is made before the image is taken. */
  private static final List<String> REHEARSAL =
      List.of(
          """
          {"operation": "build", "rego_version": 1, "entrypoints": ["a/p"], "strict": true,
           "data": {"data.json": "{}"}, "schemas": {"model": "{}"},
           "modules": {"a.rego": "package a\\n\\np contains x if some x in input.xs\\n"}}
          """,
          """
          {"operation": "test", "rego_version": 1,
           "modules": {"a.rego": "package a\\n\\ntest_p if 1 == 1\\n\\ntest_q if 1 == 2\\n"}}
          """,
          """
          {"operation": "eval", "rego_version": 1, "query": "data.a.p", "input": {"x": 1},
           "modules": {"a.rego": "package a\\n\\np := input.x\\n"}}
          """);

  /** Go's name for a package's initialisers, which run once and never after the image is taken. */
  private static final Pattern INITIALISER = Pattern.compile("(?<!_)\\.(map\\.)?init(\\.\\d+)?$");

  private final WasmSections sections;
  private final Path folder;

  ProgramImage(byte[] wasm, Path folder) {
    this.sections = WasmSections.read(wasm);
    this.folder = folder;
  }

  /** Writes the resource that instances start from. */
  void write(Path file) throws IOException {
    Set<Integer> interpreted = new TreeSet<>();
    Set<Integer> later = new TreeSet<>();
    for (String line : Files.readAllLines(folder.resolve(ProgramCompiler.INTERPRETED))) {
      String[] function = line.split(" ", 2);
      interpreted.add(Integer.valueOf(function[0]));
      if (!INITIALISER.matcher(function[1]).find()) {
        later.add(Integer.valueOf(function[0]));
      }
    }
    Image image = image(sections.skeleton(interpreted, true));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ProgramFiles.write(out, sections.skeleton(later, false), image);
    }
  }

  private Image image(Skeleton skeleton) {
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    GoProgram program =
        GoProgram.initialise(
            skeleton.module(),
            ProgramFiles.machines(getClass().getClassLoader(), skeleton.interpreted()),
            clock);
    for (String request : REHEARSAL) {
      program.call(request.getBytes(StandardCharsets.UTF_8));
    }
    return program.image();
  }
}
