package io.stepwarden.rego;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * An error in Rego sources, as OPA reports it. Immutable.
 *
 * @param code OPA's code, such as {@code rego_parse_error} or {@code rego_type_error}; {@code
 *     data_error}, {@code schema_error} and {@code input_error} for files that are no Rego
 * @param message what is wrong
 * @param file the name the file goes by in the request; empty if no file is to blame
 * @param row the line, from 1; 0 if there is none
 * @param column the column, from 1, in characters; 0 if there is none
 * @param text the line of the file
 * @param details what OPA says beside the message, line by line
 */
public record RegoError(
    String code,
    String message,
    String file,
    int row,
    @JsonProperty("col") int column,
    String text,
    List<String> details) {

  public RegoError {
    file = Objects.requireNonNullElse(file, "");
    text = Objects.requireNonNullElse(text, "");
    details = details == null ? List.of() : List.copyOf(details);
  }

  @Override
  public String toString() {
    String place = file.isEmpty() ? "" : file + ":" + row + ":" + column + ": ";
    return place + code + ": " + message;
  }
}
