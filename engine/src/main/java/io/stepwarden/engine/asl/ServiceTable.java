package io.stepwarden.engine.asl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A table of services, their actions, and the parameters of those. Thread-safe.
 *
 * <p>It begins with an index: {@code :service}, where its section begins behind the blank line, and
 * other names for it. A line of a section is an action, its required and its optional parameters.
 * What is asked for is looked up in the text: a table knows thousands of actions, and a definition
 * calls a handful.
 */
final class ServiceTable {

  /** Begins with a line break, so that each line is found behind one. */
  private final String index;

  private final String sections;

  /** What was looked up: definitions call the same few actions again and again. */
  private final Map<String, ActionParameters> found = new ConcurrentHashMap<>();

  ServiceTable(String text) {
    int blank = text.indexOf("\n\n");
    this.index = "\n" + text.substring(0, blank + 1);
    this.sections = text.substring(blank + 2);
  }

  /** Reads a table that the library carries. */
  static ServiceTable load(String resource) {
    try (InputStream table = ServiceTable.class.getResourceAsStream(resource)) {
      return new ServiceTable(new String(table.readAllBytes(), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean hasService(String name) {
    return entry(name) >= 0;
  }

  List<String> services() {
    return entries().map(entry -> entry.substring(1, entry.indexOf('\t'))).toList();
  }

  /** Returns the service that has another name, such as {@code events} for EventBridge. */
  Optional<String> serviceAlsoCalled(String name) {
    return entries()
        .map(entry -> entry.split("\t", -1))
        .filter(entry -> List.of(entry[2].split(" ")).contains(name))
        .map(entry -> entry[0].substring(1))
        .findFirst();
  }

  private Stream<String> entries() {
    return index.lines().filter(line -> line.startsWith(":"));
  }

  /** Returns the actions of a service; none if they, or the service, are not known. */
  List<String> actions(String service) {
    return section(service).map(line -> line.substring(0, line.indexOf('\t'))).toList();
  }

  /** Returns what an action takes; nothing if it is not known. */
  Optional<ActionParameters> parameters(String service, String action) {
    String call = service + ":" + action;
    ActionParameters known = found.get(call);
    if (known != null) {
      return Optional.of(known);
    }
    String start = action + "\t";
    Optional<ActionParameters> looked =
        section(service)
            .filter(line -> line.startsWith(start))
            .map(ServiceTable::parameters)
            .findFirst();
    looked.ifPresent(parameters -> found.put(call, parameters));
    return looked;
  }

  private static ActionParameters parameters(String line) {
    String[] columns = line.split("\t", -1);
    return new ActionParameters(names(columns[1]), names(columns[2]));
  }

  private static List<String> names(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(" "));
  }

  /** Returns the lines of a service. */
  private Stream<String> section(String service) {
    int entry = entry(service);
    if (entry < 0) {
      return Stream.empty();
    }
    int next = index.indexOf("\n:", entry + 1);
    int end = next < 0 ? sections.length() : start(next);
    return sections.substring(start(entry), end).lines().filter(line -> !line.startsWith("#"));
  }

  private int entry(String service) {
    return index.indexOf("\n:" + service + "\t");
  }

  /** Returns where the section of an entry of the index begins. */
  private int start(int entry) {
    int offset = index.indexOf('\t', entry) + 1;
    return Integer.parseInt(index.substring(offset, index.indexOf('\t', offset)));
  }
}
