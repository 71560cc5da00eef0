package io.stepwarden.engine.model;

import java.util.List;

/**
 * A statement of a policy that attaches to a role.
 *
 * @param at the statement
 * @param role the role
 * @param effect {@code Allow} or {@code Deny}
 * @param actions its Action
 * @param notAction whether it has NotAction
 * @param resources its Resource
 * @param notResource whether it has NotResource
 * @param conditions its conditions
 */
public record Statement(
    Anchor at,
    int role,
    Value<String> effect,
    List<ActionPattern> actions,
    boolean notAction,
    List<ResourcePattern> resources,
    boolean notResource,
    List<Condition> conditions) {

  public Statement {
    actions = List.copyOf(actions);
    resources = List.copyOf(resources);
    conditions = List.copyOf(conditions);
  }
}
