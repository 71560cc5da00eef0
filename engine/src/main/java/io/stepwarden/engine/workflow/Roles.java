package io.stepwarden.engine.workflow;

import io.stepwarden.engine.iam.ManagedPolicy;
import io.stepwarden.engine.iam.PolicyDocument;
import io.stepwarden.engine.model.AttachedPolicy;
import io.stepwarden.engine.model.Role;
import io.stepwarden.engine.model.Statement;
import io.stepwarden.engine.model.TrustStatement;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the roles that state machines run under, each once. Filled, then read. */
final class Roles {

  private static final String NO_TEXT = "the text of an attached policy is not in the input";

  private final References<Template.Role> references = new References<>("role", ":role/");
  private final Map<String, Integer> indices = new LinkedHashMap<>();
  private final List<Template.RoleUse> uses;
  private final List<Template.Role> found = new ArrayList<>();
  private final List<List<Integer>> machines = new ArrayList<>();
  private final List<TrustStatement> trustStatements = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<AttachedPolicy> attachedPolicies = new ArrayList<>();

  Roles(List<Template.Role> roles, List<Template.RoleUse> uses) {
    this.uses = uses;
    roles.forEach(role -> references.add(role.name(), role.roleName(), role));
  }

  /** Returns the index of the role that a machine runs under. */
  Value<Integer> role(Field reference, int machine) {
    return references.find(reference).map(role -> index(role, machine));
  }

  /** Adds the managed policies of the role that SAM generates for a machine. */
  void generated(List<Field> managedPolicies, int machine) {
    for (Field policy : managedPolicies) {
      attachedPolicies.add(new ManagedPolicy(policy).attachedToRoleOf(machine));
    }
  }

  private int index(Template.Role role, int machine) {
    int index = indices.computeIfAbsent(role.name(), name -> found.size());
    if (index == found.size()) {
      found.add(role);
      machines.add(new ArrayList<>());
    }
    machines.get(index).add(machine);
    return index;
  }

  /** Returns the roles, with the statements of their policies read. */
  List<Role> roles() {
    Map<String, Set<String>> users = users();
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      roles.add(role(found.get(i), i, users.getOrDefault(found.get(i).name(), Set.of())));
    }
    return roles;
  }

  /** Returns the names of the resources that run under each role beside machines. */
  private Map<String, Set<String>> users() {
    Map<String, Set<String>> users = new HashMap<>();
    for (Template.RoleUse use : uses) {
      if (references.find(use.role()) instanceof Value.Known<Template.Role> role) {
        users.computeIfAbsent(role.value().name(), name -> new TreeSet<>()).add(use.name());
      }
    }
    return users;
  }

  List<TrustStatement> trustStatements() {
    return trustStatements;
  }

  List<Statement> statements() {
    return statements;
  }

  List<AttachedPolicy> attachedPolicies() {
    return attachedPolicies;
  }

  private Role role(Template.Role role, int index, Set<String> users) {
    List<Value<Boolean>> unreadTrust = new ArrayList<>();
    trustStatements.addAll(new PolicyDocument(role.trust(), index, unreadTrust::add).trust());
    List<Value<Boolean>> unread = new ArrayList<>();
    for (Field policy : role.policies()) {
      statements.addAll(new PolicyDocument(policy, index, unread::add).grants());
    }
    for (Field policy : role.managedPolicies()) {
      attachedPolicies.add(new ManagedPolicy(policy).attachedTo(index));
      unread.add(policy.unknown(NO_TEXT));
    }
    role.missing().forEach(missing -> unread.add(missing.unknown(NO_TEXT)));
    return new Role(
        role.at().anchor(),
        role.name(),
        machines.get(index),
        List.copyOf(users),
        read(unreadTrust, role.trust()),
        read(unread, role.at()));
  }

  private static Value<Boolean> read(List<Value<Boolean>> unread, Field whole) {
    return unread.isEmpty() ? new Value.Known<>(true, whole.anchor()) : unread.get(0);
  }
}
