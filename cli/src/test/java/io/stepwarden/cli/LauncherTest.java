package io.stepwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher with a Java that prints what it is asked to do. */
class LauncherTest {

  private static final String JAVA =
      """
      #!/bin/bash
      for argument in "$@"; do
        case $argument in
          -XX:ArchiveClassesAtExit=*) echo classes >"${argument#*=}"; echo made >>"${0%/*}/log" ;;
        esac
      done
      echo "$@"
      exit 7
      """;

  Path folder;
  final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void stage(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    Files.createDirectories(this.folder.resolve("cli/target/stepwarden/lib"));
    Files.createFile(this.folder.resolve("cli/target/stepwarden/lib/stepwarden.jar"));
    Files.copy(Path.of("stepwarden"), this.folder.resolve("cli/stepwarden"));
    jdk("jdk", "17.0.1");
    environment.put("JAVA_HOME", this.folder.resolve("jdk").toString());
  }

  @Test
  void passesArgumentsOptionsAndTheExitCodeOn() throws Exception {
    environment.put("STEPWARDEN_JAVA_OPTS", "-Xmx1g -Dx=y");
    assertThat(run("check", "a b.json", "-"))
        .startsWith("7 ")
        .contains(" -Xmx1g -Dx=y -cp " + folder + "/cli/target/stepwarden/lib/stepwarden.jar")
        .contains("-Dstepwarden.out.terminal=false")
        .endsWith("io.stepwarden.cli.Main check a b.json -\n");
  }

  @Test
  void makesTheArchiveOfClassesOnceForEachJava() throws Exception {
    String archive = folder + "/cli/target/stepwarden/classes-17.0.1.jsa";
    for (int i = 0; i < 3; i++) {
      assertThat(run("rules")).contains("-XX:SharedArchiveFile=" + archive);
    }
    assertThat(folder.resolve("jdk/bin/log")).hasContent("made");
    jdk("newer", "21.0.2");
    environment.put("JAVA_HOME", folder.resolve("newer").toString());
    assertThat(run("rules")).contains("classes-21.0.2.jsa");
  }

  @Test
  void makesTheArchiveAgainForANewJar() throws Exception {
    run("rules");
    Path jar = folder.resolve("cli/target/stepwarden/lib/stepwarden.jar");
    Path key = folder.resolve("cli/target/stepwarden/classes-17.0.1.jsa.key");
    Files.setLastModifiedTime(key, Files.getLastModifiedTime(jar));
    run("rules");
    assertThat(folder.resolve("jdk/bin/log")).hasContent("made\nmade");
  }

  @Test
  void findsItselfBehindALink() throws Exception {
    Files.createSymbolicLink(folder.resolve("link"), Path.of("cli/stepwarden"));
    assertThat(run("link", List.of("rules"))).startsWith("7 ").contains(folder + "/cli/target");
  }

  @Test
  void refusesAnOldJava() throws Exception {
    jdk("old", "11.0.2");
    environment.put("JAVA_HOME", folder.resolve("old").toString());
    assertThat(run("rules"))
        .startsWith("2 stepwarden: Java 11.0.2 in `")
        .contains("help: set JAVA_HOME to a JDK, 17 or newer");
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    environment.put("JAVA_HOME", "");
    environment.put("PATH", folder.toString());
    assertThat(run("rules")).startsWith("2 stepwarden: there is no java\n");
    environment.put("JAVA_HOME", "/nowhere");
    assertThat(run("rules")).startsWith("2 stepwarden: JAVA_HOME is `/nowhere`, which has no");
  }

  @Test
  void saysWhatIsMissingToBuild() throws Exception {
    Files.delete(folder.resolve("cli/target/stepwarden/lib/stepwarden.jar"));
    environment.put("PATH", folder.toString());
    assertThat(run("rules"))
        .startsWith("2 stepwarden: `mvn` is missing, which building Stepwarden needs\n");
  }

  private void jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java = Files.writeString(home.resolve("bin/java"), JAVA);
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    return run("cli/stepwarden", List.of(arguments));
  }

  /** Returns the exit code and all that was printed. */
  private String run(String script, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/bash", script));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + output;
  }
}
