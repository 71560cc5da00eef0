package io.stepwarden.engine.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places of a written model, by handle; for those of unknown values, why they are unknown. */
public final class Anchors {

  private final List<Anchor> anchors = new ArrayList<>();
  private final Map<Integer, String> reasons = new HashMap<>();

  /** Returns a new handle for a place. */
  int handle(Anchor anchor) {
    anchors.add(anchor);
    return anchors.size() - 1;
  }

  /** Returns a new handle for the place of something unknown. */
  int handle(Anchor anchor, String reason) {
    reasons.put(anchors.size(), reason);
    return handle(anchor);
  }

  /** Returns the place that a handle stands for; nothing for a number that is no handle. */
  public Optional<Anchor> anchor(int handle) {
    boolean inside = handle >= 0 && handle < anchors.size();
    return inside ? Optional.of(anchors.get(handle)) : Optional.empty();
  }

  /** Returns why the value of a handle is unknown; nothing if it is not. */
  public Optional<String> reason(int handle) {
    return Optional.ofNullable(reasons.get(handle));
  }
}
