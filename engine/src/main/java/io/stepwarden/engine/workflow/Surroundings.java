package io.stepwarden.engine.workflow;

import io.stepwarden.engine.model.Activity;
import io.stepwarden.engine.model.KmsKey;
import io.stepwarden.engine.model.LogGroup;
import io.stepwarden.engine.model.MessageTarget;
import io.stepwarden.engine.model.Task;
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

  private final Template template;
  private final List<Declaration> groups;
  private final List<Declaration> keys;
  private final References<Integer> groupIndices = new References<>("log group", ":log-group:");
  private final References<Integer> keyIndices = new References<>("key", ":key/");
  private final List<Set<Integer>> groupMachines = new ArrayList<>();
  private final List<Set<Integer>> keyMachines = new ArrayList<>();
  private final List<NamedResources> named = new ArrayList<>();

  Surroundings(Template template) {
    this.template = template;
    this.groups = template.declared("AWS::Logs::LogGroup");
    this.keys = template.declared("AWS::KMS::Key");
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
    named.add(NamedResources.of(definition));
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
              orElse(key.get("EnableKeyRotation").bool(), false)));
    }
    return read;
  }

  List<Activity> activities(List<Task> tasks) {
    List<Activity> read = new ArrayList<>();
    for (Declaration activity : template.declared("AWS::StepFunctions::Activity")) {
      read.add(
          new Activity(
              activity.at().anchor(),
              activity.name(),
              naming(activity, "Name", tasks),
              tagged(activity.get("Tags")),
              activity.get("EncryptionConfiguration.Type").text()));
    }
    return read;
  }

  List<MessageTarget> messageTargets(List<Task> tasks) {
    List<MessageTarget> read = new ArrayList<>();
    for (Declaration queue : template.declared("AWS::SQS::Queue")) {
      read.add(target(queue, "queue", naming(queue, "QueueName", tasks)));
    }
    for (Declaration topic : template.declared("AWS::SNS::Topic")) {
      read.add(target(topic, "topic", naming(topic, "TopicName", tasks)));
    }
    return read;
  }

  private MessageTarget target(Declaration target, String kind, List<Integer> tasks) {
    return new MessageTarget(
        target.at().anchor(),
        target.name(),
        kind,
        tasks,
        target.get("KmsMasterKeyId").written(),
        target.get("SqsManagedSseEnabled").bool(),
        kind.equals("topic") ? protocols(target) : List.of());
  }

  private List<Value<String>> protocols(Declaration topic) {
    References<Boolean> own = new References<>("topic", ":");
    own.add(topic.name(), topic.get("TopicName"), true);
    List<Value<String>> protocols = new ArrayList<>();
    for (Declaration subscription : template.declared("AWS::SNS::Subscription")) {
      if (own.find(subscription.get("TopicArn")) instanceof Value.Known) {
        protocols.add(subscription.get("Protocol").text());
      }
    }
    for (Field subscription : topic.get("Subscription").items()) {
      protocols.add(subscription.get("Protocol").text());
    }
    return protocols;
  }

  /** Returns the tasks that name a resource. */
  private List<Integer> naming(Declaration resource, String property, List<Task> tasks) {
    String address = References.withoutIndex(resource.name());
    boolean literal = resource.get(property).node().orElse(null) instanceof Node.Text;
    String name =
        literal && resource.get(property).text() instanceof Value.Known<String> known
            ? known.value()
            : "";
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      String state = tasks.get(i).at().state().orElse("");
      if (named.get(tasks.get(i).machine()).has(state, address, name)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Returns whether a resource has a tag: known and true, or absent. */
  static Value<Boolean> tagged(Field tags) {
    Node node = tags.node().orElse(null);
    boolean some =
        (node instanceof Node.Sequence list && !list.items().isEmpty())
            || (node instanceof Node.Mapping object && !object.members().isEmpty());
    if (some) {
      return new Value.Known<>(true, tags.anchor());
    }
    return tags.symbol().isPresent() ? tags.unresolved("tags") : new Value.Absent<>(tags.anchor());
  }

  private static Value<Boolean> orElse(Value<Boolean> value, boolean implied) {
    return value instanceof Value.Absent<Boolean> absent
        ? new Value.Known<>(implied, absent.at())
        : value;
  }
}
