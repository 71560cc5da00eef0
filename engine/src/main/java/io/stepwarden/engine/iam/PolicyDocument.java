package io.stepwarden.engine.iam;

import io.stepwarden.engine.model.ActionPattern;
import io.stepwarden.engine.model.Condition;
import io.stepwarden.engine.model.Principal;
import io.stepwarden.engine.model.ResourcePattern;
import io.stepwarden.engine.model.Statement;
import io.stepwarden.engine.model.TrustStatement;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads the statements of a policy.
 *
 * @param document the policy: an object, or a symbol if it is not known
 * @param role the index of the role it is about
 * @param unread takes the parts that could not be read
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">Grammar
 *     of the IAM policy language</a>
 */
public record PolicyDocument(Field document, int role, Consumer<Value<Boolean>> unread) {

  /** Returns the statements of a policy that grants. */
  public List<Statement> grants() {
    return statements().stream().map(this::grant).toList();
  }

  /** Returns the statements of a policy that says who may assume the role. */
  public List<TrustStatement> trust() {
    return statements().stream().map(this::trust).toList();
  }

  private List<Field> statements() {
    Field statement = document.get("Statement");
    List<Field> read = new ArrayList<>();
    for (Field item : known(statement)) {
      if (item.node().orElse(null) instanceof Node.Mapping) {
        read.add(item);
      } else {
        unread.accept(item.unresolved("an object"));
      }
    }
    return read;
  }

  /**
   * Returns the items of a list, or what stands in place of a list of one; reports unknown ones.
   */
  private List<Field> known(Field list) {
    if (list.symbol().isPresent()) {
      unread.accept(list.unresolved("an array"));
      return List.of();
    }
    return list.itemsOrSelf();
  }

  private Statement grant(Field statement) {
    Field notAction = statement.get("NotAction");
    Field notResource = statement.get("NotResource");
    return new Statement(
        statement.anchor(),
        role,
        statement.get("Effect").text(),
        actions(notAction.isAbsent() ? statement.get("Action") : notAction),
        !notAction.isAbsent(),
        resources(notResource.isAbsent() ? statement.get("Resource") : notResource),
        !notResource.isAbsent(),
        conditions(statement.get("Condition")));
  }

  private TrustStatement trust(Field statement) {
    Field notPrincipal = statement.get("NotPrincipal");
    return new TrustStatement(
        statement.anchor(),
        role,
        statement.get("Effect").text(),
        principals(notPrincipal.isAbsent() ? statement.get("Principal") : notPrincipal),
        !notPrincipal.isAbsent(),
        conditions(statement.get("Condition")));
  }

  // WHY: an unknown list stands as one unknown pattern, so that a rule can't take it for an empty
  // one.
  private static List<ActionPattern> actions(Field list) {
    return list.itemsOrSelf().stream().map(Actions::pattern).toList();
  }

  private static List<ResourcePattern> resources(Field list) {
    return list.itemsOrSelf().stream().map(Resources::pattern).toList();
  }

  private static List<Principal> principals(Field principal) {
    if (!(principal.node().orElse(null) instanceof Node.Mapping)) {
      return principal.isAbsent() ? List.of() : List.of(new Principal("*", principal.text()));
    }
    List<Principal> principals = new ArrayList<>();
    for (Field.Entry entry : principal.members()) {
      for (Field value : entry.value().itemsOrSelf()) {
        principals.add(new Principal(entry.key(), value.written()));
      }
    }
    return principals;
  }

  private List<Condition> conditions(Field block) {
    List<Condition> conditions = new ArrayList<>();
    for (Field.Entry operator : block.members()) {
      for (Field.Entry key : operator.value().members()) {
        List<Value<String>> values =
            key.value().itemsOrSelf().stream().map(Field::written).toList();
        String name = key.key().toLowerCase(Locale.ROOT);
        conditions.add(new Condition(key.value().anchor(), operator.key(), name, values));
      }
    }
    return conditions;
  }
}
