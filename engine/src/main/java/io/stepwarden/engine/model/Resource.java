package io.stepwarden.engine.model;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Source;
import java.util.List;

/**
 * A resource as it was written, for rules of one's own.
 *
 * @param at the resource
 * @param name the logical id or address
 * @param type such as {@code AWS::StepFunctions::StateMachine}
 * @param properties its properties, intrinsic functions and all
 */
public record Resource(Anchor at, String name, String type, Node properties) {

  /** The properties of a resource that has none. */
  public static final Node NO_PROPERTIES = new Node.Mapping(List.of(), new Source("", "").whole());
}
