package io.stepwarden.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.source.Redaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * JSON for other programs; {@code report.schema.json} beside this class describes it.
 *
 * <p>All of it is ASCII, so that it survives any encoding and no terminal obeys it.
 */
public final class JsonReport implements ReportWriter {

  private static final int LAST_ASCII = 0x7e;

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(Report report, Writer out, ReportOptions options) throws IOException {
    JsonGenerator generator = new JsonFactory().createGenerator(out);
    generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    generator.setHighestNonEscapedChar(LAST_ASCII);
    generator.setPrettyPrinter(printer());
    new JsonBody(generator, Redaction.of(report.secrets())).report(report);
    generator.close();
    out.write('\n');
  }

  /** Returns a report as a Jackson tree. */
  public static JsonNode tree(Report report) {
    ObjectMapper mapper = new ObjectMapper();
    try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
      new JsonBody(buffer, Redaction.of(report.secrets())).report(report);
      return mapper.readTree(buffer.asParser());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER);
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
