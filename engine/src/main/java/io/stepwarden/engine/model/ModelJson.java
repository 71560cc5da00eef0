package io.stepwarden.engine.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.stepwarden.engine.source.Node;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes a model as the JSON that rules see.
 *
 * <p>Names are in snake case. A place is written as a number, its handle; rules give handles back,
 * and {@link Anchors} tell what they stand for.
 */
public final class ModelJson {

  /** The version of the model, which rules find in {@code input.version}. */
  public static final String VERSION = "1";

  private ModelJson() {}

  /**
   * Writes a model.
   *
   * @param withResources whether to write the resources as they were written, which are many
   * @param anchors takes what each handle stands for; empty before
   * @return the text, in UTF-8
   */
  public static byte[] write(
      Model model, boolean withResources, Anchors anchors, JsonFactory json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator out = json.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeStringField("version", VERSION);
      new WorkflowJson(out, anchors).write(model);
      new RoleJson(out, anchors).write(model);
      resources(withResources ? model.resources() : List.of(), out, anchors);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void resources(List<Resource> resources, JsonGenerator out, Anchors anchors)
      throws IOException {
    out.writeArrayFieldStart("resources");
    for (Resource resource : resources) {
      out.writeStartObject();
      out.writeNumberField("at", anchors.handle(resource.at()));
      out.writeStringField("name", resource.name());
      out.writeStringField("type", resource.type());
      out.writeFieldName("properties");
      node(resource.properties(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void node(Node node, JsonGenerator out) throws IOException {
    if (node instanceof Node.Mapping mapping) {
      out.writeStartObject();
      for (Node.Member member : mapping.members()) {
        out.writeFieldName(member.key());
        node(member.value(), out);
      }
      out.writeEndObject();
    } else if (node instanceof Node.Sequence sequence) {
      out.writeStartArray();
      for (Node item : sequence.items()) {
        node(item, out);
      }
      out.writeEndArray();
    } else if (node instanceof Node.Tagged tagged) {
      tagged(tagged, out);
    } else {
      scalar(node, out);
    }
  }

  /** Writes a short form such as {@code !Sub} as its long form. */
  private static void tagged(Node.Tagged tagged, JsonGenerator out) throws IOException {
    boolean bare = tagged.tag().equals("Ref") || tagged.tag().equals("Condition");
    out.writeStartObject();
    out.writeFieldName(bare ? tagged.tag() : "Fn::" + tagged.tag());
    node(tagged.value(), out);
    out.writeEndObject();
  }

  private static void scalar(Node node, JsonGenerator out) throws IOException {
    if (node instanceof Node.Text text) {
      out.writeString(text.value());
    } else if (node instanceof Node.Numeric number) {
      out.writeNumber(number.literal());
    } else if (node instanceof Node.Bool bool) {
      out.writeBoolean(bool.value());
    } else {
      // A symbol: only plans have them among their resources, for what is unknown until apply.
      out.writeNull();
    }
  }
}
