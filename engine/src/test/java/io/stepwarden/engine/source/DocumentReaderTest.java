package io.stepwarden.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

  private final DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);

  @Test
  void theContentTellsTheFormat() {
    assertThat(reader.read("x.yaml", " \n{\"a\": 1}").root())
        .get()
        .isInstanceOf(Node.Mapping.class);
    assertThat(reader.read("x.json", "a: 1").root()).get().isInstanceOf(Node.Mapping.class);
    assertThat(reader.read("x.yaml", "{a: 1}").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("json-syntax");
  }

  @Test
  void filesThatCannotBeReadAreDiagnostics(@TempDir Path folder) {
    assertCode(reader.read(folder), "is-directory");
    assertCode(reader.read(folder.resolve("nowhere.json")), "no-such-file");
    assertCode(reader.read(folder.resolve("nowhere").resolve("x.json")), "no-such-file");
    assertCode(reader.read("<stdin>", new BrokenStream()), "unreadable-file");
  }

  @Test
  void whatIsOverTheLimitIsNotRead() {
    DocumentReader small = new DocumentReader(new ReadLimits(8, 5, 5));
    assertThat(small.read("x", stream("[1,2,3]\n")).root()).isPresent();
    assertCode(small.read("x", stream("[1,2,3] \n")), "too-large");
    assertCode(small.read("x", "[1,2,3] \n"), "too-large");
    assertCode(small.read("x", "[1,2,3,4,5]"), "too-large");
    DocumentReader few = new DocumentReader(new ReadLimits(100, 5, 5));
    assertCode(few.read("x", "[1,2,3,4,5]"), "too-many-values");
    assertCode(few.read("x", "- 1\n- 2\n- 3\n- 4\n- 5\n"), "too-many-values");
  }

  @Test
  void anOrderMarkIsNoPartOfTheText() {
    Document document = reader.read("x.json", stream("\ufeff[7]"));
    assertThat(document.source().text()).isEqualTo("[7]");
    assertThat(reader.read("x.json", "\ufeff[7]").root().orElseThrow().span().start()).isZero();
  }

  @Test
  void textThatHoldsReplacementCharactersIsUtf8AllTheSame() {
    assertThat(reader.read("x.json", stream("[\"\ufffd\"]")).diagnostics()).isEmpty();
  }

  @Test
  void aPlanOfTwentyMegabytesIsRead(@TempDir Path folder) throws IOException {
    String item =
        "{\"address\": \"aws_sfn_state_machine.a\", \"values\": {\"n\": 1.5, \"t\": null}},\n";
    Path file = folder.resolve("plan.json");
    Files.writeString(file, "[" + item.repeat((20 << 20) / item.length()) + "{}]");
    Document document = reader.read(file);
    assertThat(document.diagnostics()).isEmpty();
    assertThat(((Node.Sequence) document.root().orElseThrow()).items()).hasSizeGreaterThan(200_000);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertCode(Document document, String code) {
    assertThat(document.root()).isEmpty();
    assertThat(document.diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(code);
              assertThat(diagnostic.message()).isNotBlank();
              assertThat(diagnostic.help()).isNotBlank();
            });
  }

  private static final class BrokenStream extends InputStream {
    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      throw new IOException("broken");
    }

    @Override
    public int read() throws IOException {
      throw new IOException("broken");
    }
  }
}
