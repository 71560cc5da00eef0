package io.stepwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.fixtures.Fixtures;
import io.stepwarden.policies.DefaultPolicies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the README shows to what the program does. */
class ReadmeTest {

  private static final Path ROOT =
      Objects.requireNonNull(Fixtures.path("").toAbsolutePath().normalize().getParent());
  private static final String EXAMPLE = "test-fixtures/cloudformation/order-workflow.yaml";

  @Test
  void outputIsWhatTheProgramPrints() throws IOException {
    String printed = shell().run("check", EXAMPLE).out();
    for (String decision : block("text").split("\n\n", -1)) {
      assertThat(printed).contains(decision.strip());
    }
  }

  @Test
  void decisionIsWhatTheProgramWrites() throws IOException {
    String written = shell().run("check", "--format", "json", EXAMPLE).out();
    assertThat(withoutIndent(written)).contains(withoutIndent(block("json")));
  }

  @Test
  void diffIsWhatTheProgramPrints() throws IOException {
    Shell shell = shell();
    String template = "test-fixtures/fix/definition-string.yaml";
    assertThat(shell.run("check", "--fix", "--dry-run", template).out()).isEqualTo(block("diff"));
  }

  @Test
  void libraryProgramCompilesAndRuns(@TempDir Path folder) throws Exception {
    Path source = folder.resolve("CheckOrders.java");
    Files.writeString(source, block("java"));
    String classpath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                classpath,
                "-d",
                folder.toString(),
                source.toString());
    assertThat(status).isZero();
    assertThat(run(folder)).contains("HIGH INV-04 34: ").endsWith("14 violations\n");
  }

  private static String run(Path folder) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Object arguments = new String[] {ROOT.resolve(EXAMPLE).toString()};
      loader.loadClass("CheckOrders").getMethod("main", String[].class).invoke(null, arguments);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static Shell shell() {
    return new Shell(ROOT, new BundledRules(DefaultPolicies.bundle()));
  }

  private static String block(String language) throws IOException {
    String page = Files.readString(ROOT.resolve("README.md"));
    Pattern fence = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
    Matcher found = fence.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String withoutIndent(String json) {
    return json.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n").strip();
  }
}
