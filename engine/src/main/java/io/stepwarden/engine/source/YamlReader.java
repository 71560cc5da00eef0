package io.stepwarden.engine.source;

import io.stepwarden.engine.source.Node.Mapping;
import io.stepwarden.engine.source.Node.Member;
import io.stepwarden.engine.source.Node.Sequence;
import io.stepwarden.engine.source.Node.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Reads one YAML text, of which the first document. For one use. */
final class YamlReader {

  private final Surface surface;
  private final Budget budget;
  private final List<Diagnostic> problems;
  private final YamlMarks marks;
  private final YamlAnchors anchors;
  private final YamlEvents events;

  /** The offset after the last value. */
  private int at;

  private YamlReader(Surface surface, ReadLimits limits, List<Diagnostic> problems) {
    this.surface = surface;
    this.budget = new Budget(limits);
    this.problems = problems;
    this.marks = new YamlMarks(surface.text());
    this.anchors = new YamlAnchors(budget, surface);
    this.events = new YamlEvents(surface, marks);
  }

  /** Reads a text; one without any value gives nothing. */
  static Optional<Node> read(Surface surface, ReadLimits limits, List<Diagnostic> problems)
      throws UnreadableException {
    return new YamlReader(surface, limits, problems).document();
  }

  private Optional<Node> document() throws UnreadableException {
    events.next();
    if (!(events.next() instanceof DocumentStartEvent)) {
      return Optional.empty();
    }
    Event first = events.next();
    boolean nothing = isNothing(first);
    Node root = node(first);
    events.next();
    Event next = events.next();
    if (next instanceof DocumentStartEvent && !isNothing(events.next())) {
      problems.add(YamlProblems.severalDocuments(surface, marks.start(next)));
    }
    return nothing ? Optional.empty() : Optional.of(root);
  }

  /** Tells whether an event is a value of which nothing is written. */
  private boolean isNothing(Event event) {
    return event instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getValue().isEmpty()
        && scalar.getTag().isEmpty();
  }

  private Node node(Event event) throws UnreadableException {
    int start = marks.start(event);
    if (event instanceof AliasEvent alias) {
      at = marks.end(event);
      return anchors.alias(alias.getAlias().getValue(), start, at);
    }
    budget.countNode(surface, start);
    NodeEvent nodeEvent = (NodeEvent) event;
    if (nodeEvent.getAnchor().isEmpty()) {
      return tagged(nodeEvent, start);
    }
    YamlAnchors.Open open = anchors.open(nodeEvent.getAnchor().get().getValue());
    Node node = tagged(nodeEvent, start);
    anchors.close(open, node);
    return node;
  }

  private Node tagged(NodeEvent event, int start) throws UnreadableException {
    Optional<String> tag = tag(event);
    int from = start;
    if (tag.isPresent() || event.getAnchor().isPresent()) {
      from = YamlProperties.skip(surface.text(), start, marks.end(event));
    }
    Node value;
    if (event instanceof ScalarEvent scalar) {
      value = scalar(scalar, tag, from);
    } else if (event instanceof MappingStartEvent mapping) {
      value = mapping(mapping, from);
    } else {
      value = sequence((CollectionStartEvent) event, from);
    }
    if (tag.isEmpty() || YamlTags.isStandard(tag.get())) {
      return value;
    }
    return new Tagged(YamlTags.name(tag.get()), value, surface.span(start, Math.max(at, start)));
  }

  private static Optional<String> tag(NodeEvent event) {
    return event instanceof ScalarEvent scalar
        ? scalar.getTag()
        : ((CollectionStartEvent) event).getTag();
  }

  private Node scalar(ScalarEvent event, Optional<String> tag, int from) {
    int end = marks.end(event);
    if (event.isLiteral() || event.isFolded()) {
      end = YamlProperties.blockEnd(surface.text(), from, end, event.getValue());
    }
    at = Math.max(end, from);
    return YamlScalars.resolve(event, tag, surface, from, at);
  }

  private Node sequence(CollectionStartEvent event, int from) throws UnreadableException {
    budget.enter(surface, from);
    at = from + 1;
    List<Node> items = new ArrayList<>();
    Event next = events.next();
    while (next instanceof NodeEvent) {
      items.add(node(next));
      next = events.next();
    }
    budget.leave();
    return new Sequence(items, surface.span(from, collectionEnd(event, next, from)));
  }

  private Node mapping(CollectionStartEvent event, int from) throws UnreadableException {
    budget.enter(surface, from);
    at = from;
    Members members = new Members();
    List<Node> merged = new ArrayList<>();
    Event next = events.next();
    while (next instanceof NodeEvent) {
      member(next, members, merged);
      next = events.next();
    }
    YamlMerge.into(members, merged, problems);
    budget.leave();
    return new Mapping(
        members.all(), members.repeated(), surface.span(from, collectionEnd(event, next, from)));
  }

  private void member(Event keyEvent, Members members, List<Node> merged)
      throws UnreadableException {
    Node key = node(keyEvent);
    int keyEnd = at;
    Node value = node(events.next());
    if (YamlMerge.isMergeKey(keyEvent)) {
      merged.add(value);
      return;
    }
    Optional<String> text = YamlScalars.key(key, keyEvent);
    if (text.isEmpty()) {
      problems.add(YamlProblems.keyNotText(key.span()));
      return;
    }
    int keyStart = YamlProperties.skip(surface.text(), marks.start(keyEvent), keyEnd);
    String name = surface.key(text.get(), keyStart, keyEnd);
    members.add(new Member(name, surface.span(keyStart, keyEnd), value), problems);
  }

  private int collectionEnd(CollectionStartEvent start, Event end, int from) {
    at = Math.max(start.isFlow() ? marks.end(end) : at, from);
    return at;
  }
}
