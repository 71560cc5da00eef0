package io.stepwarden.engine.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON and YAML into nodes that know their places. Immutable and thread-safe.
 *
 * <p>Which of the two it is, the content tells: JSON begins with a brace or a bracket. Whatever is
 * wrong with a document is a diagnostic and never an exception.
 */
public final class DocumentReader {

  private final ReadLimits limits;
  private final JsonFactory json;

  /** Creates a reader that refuses what is over the limits. */
  public DocumentReader(ReadLimits limits) {
    this.limits = limits;
    this.json = jsonFactory();
  }

  /** Reads a file. */
  public Document read(Path path) {
    String name = path.toString();
    if (Files.isDirectory(path)) {
      return unread(
          name, "is-directory", "`" + name + "` is a folder", "name the file to read in it");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return read(name, in);
    } catch (NoSuchFileException e) {
      return unread(name, "no-such-file", "there is no file `" + name + "`", "check the path");
    } catch (AccessDeniedException e) {
      return unread(
          name, "unreadable-file", "`" + name + "` may not be read", "check its permissions");
    } catch (IOException e) {
      return unreadable(name, e);
    }
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param name what people call it, such as {@code <stdin>}
   */
  public Document read(String name, InputStream in) {
    byte[] bytes;
    try {
      bytes = in.readNBytes(limits.maxBytes() + 1);
    } catch (IOException e) {
      return unreadable(name, e);
    }
    if (bytes.length > limits.maxBytes()) {
      return tooLarge(name);
    }
    List<Diagnostic> problems = new ArrayList<>();
    Source source = Utf8.decode(name, bytes, problems);
    return problems.isEmpty()
        ? read(source, source)
        : new Document(source, Optional.empty(), problems);
  }

  /**
   * Reads a text.
   *
   * @param name what people call it
   */
  public Document read(String name, String text) {
    if (text.length() > limits.maxBytes()) {
      return tooLarge(name);
    }
    Source source = new Source(name, Utf8.withoutMark(text));
    return read(source, source);
  }

  /**
   * Reads a document that stands inside the strings of another. All places in what comes back are
   * places in the other. A string that has symbols in it becomes a {@link Node.Joined}; a string,
   * or a value without quotes, that is one symbol becomes that {@link Node.Symbol}.
   */
  public Document read(EmbeddedText text) {
    return read(text.span(0, text.text().length()).source(), text);
  }

  private Document read(Source source, Surface surface) {
    List<Diagnostic> problems = new ArrayList<>();
    try {
      return new Document(source, root(surface, problems), problems);
    } catch (UnreadableException e) {
      problems.add(e.diagnostic());
      return new Document(source, Optional.empty(), problems);
    }
  }

  private Optional<Node> root(Surface surface, List<Diagnostic> problems)
      throws UnreadableException {
    int first = firstVisible(surface.text());
    char c = first < surface.text().length() ? surface.text().charAt(first) : ' ';
    if (c == '{' || c == '[') {
      return Optional.of(JsonReader.read(surface, json, limits, problems));
    }
    Optional<Node> root = YamlReader.read(surface, limits, problems);
    if (root.isEmpty()) {
      problems.add(
          Diagnostic.error(
              "empty-document",
              surface.span(0, 0),
              "there is no value in the document",
              "write one, or leave the document out"));
    }
    return root;
  }

  private static int firstVisible(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private Document tooLarge(String name) {
    return unread(
        name,
        "too-large",
        "the document has more than " + limits.maxBytes() + " bytes",
        "split it, or raise the limit");
  }

  private static Document unreadable(String name, IOException e) {
    return unread(
        name,
        "unreadable-file",
        "`" + name + "` could not be read: " + e.getMessage(),
        "try again");
  }

  private static Document unread(String name, String code, String message, String help) {
    return new Document(
        new Source(name, ""),
        Optional.empty(),
        List.of(Diagnostic.error(code, name, message, help)));
  }

  private static JsonFactory jsonFactory() {
    // WHY: our own limits are told with a place and a help, the parser's would not be
    StreamReadConstraints unbounded =
        StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();
    return new JsonFactoryBuilder()
        .streamReadConstraints(unbounded)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }
}
