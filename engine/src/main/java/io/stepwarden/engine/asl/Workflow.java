package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.Choice;
import io.stepwarden.engine.model.ErrorHandler;
import io.stepwarden.engine.model.MapState;
import io.stepwarden.engine.model.State;
import io.stepwarden.engine.model.Task;
import io.stepwarden.engine.model.Unread;
import java.util.ArrayList;
import java.util.List;

/** The states of one definition, by what rules ask of them. Filled by one reader, then read. */
public final class Workflow {

  final List<Unread> unread = new ArrayList<>();
  final List<State> states = new ArrayList<>();
  final List<Task> tasks = new ArrayList<>();
  final List<Choice> choices = new ArrayList<>();
  final List<MapState> maps = new ArrayList<>();
  final List<ErrorHandler> retriers = new ArrayList<>();
  final List<ErrorHandler> catchers = new ArrayList<>();

  public List<Unread> unread() {
    return List.copyOf(unread);
  }

  public List<State> states() {
    return List.copyOf(states);
  }

  public List<Task> tasks() {
    return List.copyOf(tasks);
  }

  public List<Choice> choices() {
    return List.copyOf(choices);
  }

  public List<MapState> maps() {
    return List.copyOf(maps);
  }

  public List<ErrorHandler> retriers() {
    return List.copyOf(retriers);
  }

  public List<ErrorHandler> catchers() {
    return List.copyOf(catchers);
  }
}
