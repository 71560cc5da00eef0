package io.stepwarden.engine.workflow;

import io.stepwarden.engine.iam.ResourcePolicy;
import io.stepwarden.engine.model.Activity;
import io.stepwarden.engine.model.Bucket;
import io.stepwarden.engine.model.MessageTarget;
import io.stepwarden.engine.model.State;
import io.stepwarden.engine.model.Task;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Declaration;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Template;
import java.util.ArrayList;
import java.util.List;

/** Reads the resources of a template that states name. Told of each machine, then asked. */
final class TargetReader {

  private final Template template;
  private final List<NamedResources> named = new ArrayList<>();

  TargetReader(Template template) {
    this.template = template;
  }

  /** Notes what the states of the next machine name. */
  void machine(Field definition) {
    named.add(NamedResources.of(definition));
  }

  List<Bucket> buckets(List<State> states) {
    List<Bucket> read = new ArrayList<>();
    for (Declaration bucket : template.declared("AWS::S3::Bucket")) {
      List<Integer> naming = new ArrayList<>();
      for (int i = 0; i < states.size(); i++) {
        State state = states.get(i);
        if (names(bucket, "BucketName", state.machine(), state.at().state().orElse(""))) {
          naming.add(i);
        }
      }
      read.add(new Bucket(bucket.at().anchor(), bucket.name(), naming, deniesPlaintext(bucket)));
    }
    return read;
  }

  private Value<Boolean> deniesPlaintext(Declaration bucket) {
    References<Boolean> own = new References<>("bucket", ":::");
    own.add(bucket.name(), bucket.get("BucketName"), true);
    String name = literal(bucket.get("BucketName"));
    Value<Boolean> unclear = new Value.Known<>(false, bucket.at().anchor());
    for (Declaration policy : template.declared("AWS::S3::BucketPolicy")) {
      Field of = policy.get("Bucket");
      boolean ours =
          own.find(of) instanceof Value.Known || (!name.isEmpty() && literal(of).equals(name));
      Value<Boolean> denies =
          ours ? new ResourcePolicy(policy.get("PolicyDocument")).deniesPlaintext() : unclear;
      if (denies instanceof Value.Known<Boolean> known && known.value()) {
        return denies;
      }
      unclear =
          denies instanceof Value.Unknown<Boolean> unknown
              ? bucket.at().unknown(unknown.reason())
              : unclear;
    }
    return unclear;
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
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      if (names(resource, property, task.machine(), task.at().state().orElse(""))) {
        found.add(i);
      }
    }
    return found;
  }

  /**
   * Returns whether a state names a resource.
   *
   * @param property that of its name in AWS
   */
  private boolean names(Declaration resource, String property, int machine, String state) {
    return named
        .get(machine)
        .has(state, References.withoutIndex(resource.name()), literal(resource.get(property)));
  }

  /** Returns a string that is written out; an empty one if none is. */
  private static String literal(Field field) {
    return field.node().orElse(null) instanceof Node.Text text ? text.value() : "";
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
}
