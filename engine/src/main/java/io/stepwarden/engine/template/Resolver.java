package io.stepwarden.engine.template;

import io.stepwarden.engine.source.Node;
import java.util.Optional;

/** Puts what a reference refers to in its place. */
@FunctionalInterface
public interface Resolver {

  /** Leaves every value as it stands. */
  Resolver NONE = Optional::of;

  /**
   * Resolves a value as far as its own top: what it contains is resolved when it is looked at.
   *
   * @return the value that is meant, a {@link Node.Symbol} if it can't be known, or nothing if the
   *     reference takes the value away ({@code AWS::NoValue})
   */
  Optional<Node> resolve(Node node);

  /** Returns a resolver that applies another one to what this one gives. */
  default Resolver then(Resolver next) {
    return node -> resolve(node).flatMap(next::resolve);
  }
}
