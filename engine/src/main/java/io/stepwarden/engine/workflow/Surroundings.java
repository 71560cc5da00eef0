package io.stepwarden.engine.workflow;

import io.stepwarden.engine.iam.ResourcePolicy;
import io.stepwarden.engine.model.KmsKey;
import io.stepwarden.engine.model.LogGroup;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Declaration;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import io.stepwarden.engine.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads what surrounds the machines of a template. Told of each machine, then read. */
final class Surroundings {

  private static final String VENDED = "/aws/vendedlogs/";

  private final List<Declaration> groups;
  private final List<Declaration> keys;
  private final References<Integer> groupIndices = new References<>("log group", ":log-group:");
  private final References<Integer> keyIndices = new References<>("key", ":key/");
  private final List<Set<Integer>> groupMachines = new ArrayList<>();
  private final List<Set<Integer>> keyMachines = new ArrayList<>();
  private final TargetReader targets;

  Surroundings(Template template) {
    this.groups = template.declared("AWS::Logs::LogGroup");
    this.keys = template.declared("AWS::KMS::Key");
    this.targets = new TargetReader(template);
    index(groups, "LogGroupName", groupIndices, groupMachines);
    index(keys, "KeyId", keyIndices, keyMachines);
  }

  private static void index(
      List<Declaration> all,
      String name,
      References<Integer> indices,
      List<Set<Integer>> machines) {
    for (int i = 0; i < all.size(); i++) {
      indices.add(all.get(i).name(), all.get(i).get(name), i);
      machines.add(new TreeSet<>());
    }
  }

  /**
   * Notes what a machine names.
   *
   * @param definition its definition
   * @return the log group that it logs to
   */
  Value<Integer> machine(int machine, Template.Properties properties, Field definition) {
    targets.machine(definition);
    encrypts(properties.kmsKeyId(), machine);
    Value<Integer> group = groupIndices.find(properties.logDestinations().get(0));
    if (group instanceof Value.Known<Integer> known) {
      groupMachines.get(known.value()).add(machine);
      encrypts(groups.get(known.value()).get("KmsKeyId"), machine);
    }
    return group;
  }

  private void encrypts(Field key, int machine) {
    if (keyIndices.find(key) instanceof Value.Known<Integer> known) {
      keyMachines.get(known.value()).add(machine);
    }
  }

  /** Returns what reads the resources that states name. */
  TargetReader targets() {
    return targets;
  }

  /** Returns the key that a value refers to. */
  Value<Integer> key(Field reference) {
    return keyIndices.find(reference);
  }

  List<LogGroup> logGroups() {
    List<LogGroup> read = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Declaration group = groups.get(i);
      read.add(
          new LogGroup(
              group.at().anchor(),
              group.name(),
              List.copyOf(groupMachines.get(i)),
              vended(group.get("LogGroupName")),
              group.get("KmsKeyId").written(),
              group.get("RetentionInDays").number()));
    }
    return read;
  }

  private static Value<Boolean> vended(Field name) {
    List<Node> parts = name.node().flatMap(Symbols::parts).orElse(List.of());
    return !parts.isEmpty() && parts.get(0) instanceof Node.Text first
        ? new Value.Known<>(first.value().startsWith(VENDED), name.anchor())
        : name.unresolved("a string");
  }

  List<KmsKey> keys() {
    List<KmsKey> read = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Declaration key = keys.get(i);
      read.add(
          new KmsKey(
              key.at().anchor(),
              key.name(),
              List.copyOf(keyMachines.get(i)),
              key.get("KeySpec").text(),
              orElse(key.get("Enabled").bool(), true),
              orElse(key.get("EnableKeyRotation").bool(), false),
              logDelivery(key.get("KeyPolicy"))));
    }
    return read;
  }

  private static Value<Boolean> logDelivery(Field policy) {
    return policy.isAbsent()
        ? new Value.Absent<>(policy.anchor())
        : new ResourcePolicy(policy).allows("delivery.logs.amazonaws.com", "kms:Decrypt");
  }

  private static Value<Boolean> orElse(Value<Boolean> value, boolean implied) {
    return value instanceof Value.Absent<Boolean> absent
        ? new Value.Known<>(implied, absent.at())
        : value;
  }
}
