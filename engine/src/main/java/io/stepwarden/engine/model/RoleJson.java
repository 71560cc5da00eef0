package io.stepwarden.engine.model;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes the roles of a model and the statements of their policies. */
final class RoleJson extends ValueJson {

  RoleJson(JsonGenerator out, Anchors anchors) {
    super(out, anchors);
  }

  void write(Model model) throws IOException {
    list("roles", model.roles(), this::role);
    list("trust_statements", model.trustStatements(), this::trustStatement);
    list("statements", model.statements(), this::statement);
    list("attached_policies", model.attachedPolicies(), this::attachedPolicy);
  }

  private void role(Role role) throws IOException {
    at(role.at());
    out.writeStringField("name", role.name());
    integers("machines", role.machines());
    strings("shared_with", role.sharedWith());
    value("trust", role.trust());
    value("policies", role.policies());
  }

  private void trustStatement(TrustStatement statement) throws IOException {
    at(statement.at());
    out.writeNumberField("role", statement.role());
    value("effect", statement.effect());
    list("principals", statement.principals(), this::principal);
    out.writeBooleanField("not_principal", statement.notPrincipal());
    conditions(statement.conditions());
  }

  private void principal(Principal principal) throws IOException {
    out.writeStringField("type", principal.type());
    value("value", principal.value());
  }

  private void statement(Statement statement) throws IOException {
    at(statement.at());
    out.writeNumberField("role", statement.role());
    value("effect", statement.effect());
    list("actions", statement.actions(), this::action);
    out.writeBooleanField("not_action", statement.notAction());
    list("resources", statement.resources(), this::resource);
    out.writeBooleanField("not_resource", statement.notResource());
    conditions(statement.conditions());
  }

  private void attachedPolicy(AttachedPolicy policy) throws IOException {
    at(policy.at());
    out.writeNumberField("role", policy.role());
    out.writeNumberField("machine", policy.machine());
    value("arn", policy.arn());
    out.writeStringField("aws_managed", policy.awsManaged());
  }

  private void action(ActionPattern action) throws IOException {
    value("value", action.value());
    out.writeStringField("wildcard", action.wildcard());
    strings("matches", action.matches());
  }

  private void resource(ResourcePattern resource) throws IOException {
    value("value", resource.value());
    out.writeStringField("wildcard", resource.wildcard());
    out.writeStringField("prefix", resource.prefix());
    out.writeStringField("refers_to", resource.refersTo());
  }

  private void conditions(List<Condition> conditions) throws IOException {
    list("conditions", conditions, this::condition);
  }

  private void condition(Condition condition) throws IOException {
    at(condition.at());
    out.writeStringField("operator", condition.operator());
    out.writeStringField("key", condition.key());
    values("values", condition.values());
  }
}
