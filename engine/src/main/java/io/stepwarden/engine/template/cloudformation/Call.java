package io.stepwarden.engine.template.cloudformation;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A call of an intrinsic function, in its short or its long form.
 *
 * @param function its name: {@code Ref}, {@code Condition} or {@code Fn::…}
 * @param argument what it is applied to
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html">Intrinsic
 *     functions</a>
 */
record Call(String function, Node argument, Span span) {

  /** Returns the call that a value is, if it is one. */
  static Optional<Call> of(Node node) {
    if (node instanceof Node.Tagged tagged) {
      boolean bare = tagged.tag().equals("Ref") || tagged.tag().equals("Condition");
      String function = bare ? tagged.tag() : "Fn::" + tagged.tag();
      return Optional.of(new Call(function, tagged.value(), tagged.span()));
    }
    if (node instanceof Node.Mapping mapping && mapping.members().size() == 1) {
      Node.Member only = mapping.members().get(0);
      if (only.key().equals("Ref") || only.key().startsWith("Fn::")) {
        return Optional.of(new Call(only.key(), only.value(), mapping.span()));
      }
    }
    return Optional.empty();
  }

  /** Returns the items of the argument; none if it is no array. */
  List<Node> arguments() {
    return argument instanceof Node.Sequence sequence ? sequence.items() : List.of();
  }

  /** Returns a symbol for what this call gives, where that can't be known. */
  Node.Symbol unknown(String expression, String reason) {
    return new Node.Symbol(expression, "", "", reason, span);
  }

  /** Returns a symbol for a call whose arguments are not of the form that it takes. */
  Node.Symbol malformed() {
    return unknown(function, "`" + function + "` is not of a form that CloudFormation takes");
  }
}
