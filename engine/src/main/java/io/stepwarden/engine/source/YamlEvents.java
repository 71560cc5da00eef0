package io.stepwarden.engine.source;

import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The parser's events of one YAML text. For one use. */
final class YamlEvents {

  private final Surface surface;
  private final YamlMarks marks;
  private final Iterator<Event> events;

  /** The offset that the parser has surely come to. */
  private int reached;

  YamlEvents(Surface surface, YamlMarks marks) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    this.surface = surface;
    this.marks = marks;
    this.events = new Parse(settings).parseString(surface.text()).iterator();
  }

  /** Returns the next event; there is one until the end of the stream has been returned. */
  Event next() throws UnreadableException {
    try {
      Event event = events.next();
      reached = marks.end(event);
      return event;
    } catch (YamlEngineException e) {
      throw new UnreadableException(YamlProblems.of(e, surface, marks));
    } catch (IllegalArgumentException e) {
      // WHY: the parser lets those of Integer.parseInt and appendCodePoint pass
      throw new UnreadableException(YamlProblems.number(surface, reached));
    }
  }
}
