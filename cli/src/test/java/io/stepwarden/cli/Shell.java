package io.stepwarden.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the program in a folder, without a process. */
final class Shell {

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private String input = "";
  private boolean terminal;
  private final FakeRules rules = new FakeRules();

  Shell(Path folder) {
    this.folder = folder;
  }

  /** What came of a command; the name of the folder is left out. */
  record Result(int code, String out, String err) {}

  Shell file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  Shell input(String text) {
    input = text;
    return this;
  }

  Shell terminal() {
    terminal = true;
    return this;
  }

  Shell variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  FakeRules rules() {
    return rules;
  }

  Result run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            environment,
            folder,
            terminal,
            terminal);
    int code = new Stepwarden(() -> rules, surroundings).run(List.of(arguments));
    return new Result(code, shorten(out), shorten(err));
  }

  private String shorten(StringWriter text) {
    return text.toString().replace(folder + "/", "");
  }
}
