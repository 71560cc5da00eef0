package io.stepwarden.engine.iam;

import io.stepwarden.engine.model.AttachedPolicy;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.List;

/**
 * Reads what names a managed policy.
 *
 * @param arn its ARN, or its name where SAM takes one
 */
public record ManagedPolicy(Field arn) {

  /** What stands in the ARN of a policy that AWS manages, behind the partition. */
  private static final String AWS_MANAGED = ":iam::aws:policy/";

  private static final int NONE = -1;

  /** Returns the policy as one that attaches to a role of the template. */
  public AttachedPolicy attachedTo(int role) {
    return attached(role, NONE);
  }

  /** Returns the policy as one that attaches to the role that SAM generates for a machine. */
  public AttachedPolicy attachedToRoleOf(int machine) {
    return attached(NONE, machine);
  }

  private AttachedPolicy attached(int role, int machine) {
    List<Node> parts = arn.node().flatMap(Symbols::parts).orElse(List.of());
    String name = parts.isEmpty() ? "" : awsManaged(parts);
    // WHY: the partition changes nothing, so its parameter does not make the ARN unknown.
    Value<String> value =
        name.isEmpty() ? written() : new Value.Known<>(Symbols.written(parts), arn.anchor());
    return new AttachedPolicy(arn.anchor(), role, machine, value, name);
  }

  /** Returns the ARN; what a reference alone stands for may be any policy, or a list of them. */
  private Value<String> written() {
    return arn.symbol().isPresent() ? arn.unresolved("an ARN") : arn.written();
  }

  private static String awsManaged(List<Node> parts) {
    if (!(parts.get(parts.size() - 1) instanceof Node.Text text)) {
      return "";
    }
    String last = text.value();
    int at = last.indexOf(AWS_MANAGED);
    boolean named = at >= 0 || (parts.size() == 1 && last.indexOf(':') < 0);
    return named ? last.substring(last.lastIndexOf('/') + 1) : "";
  }
}
