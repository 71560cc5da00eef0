package io.stepwarden.engine.model;

import java.util.List;

/**
 * A statement of the trust policy of a role.
 *
 * @param at the statement
 * @param role the role
 * @param effect {@code Allow} or {@code Deny}
 * @param principals whom it is about
 * @param notPrincipal whether it is about everybody but those
 * @param conditions its conditions
 */
public record TrustStatement(
    Anchor at,
    int role,
    Value<String> effect,
    List<Principal> principals,
    boolean notPrincipal,
    List<Condition> conditions) {

  public TrustStatement {
    principals = List.copyOf(principals);
    conditions = List.copyOf(conditions);
  }
}
