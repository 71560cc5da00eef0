package io.stepwarden.engine.template.cloudformation;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Substitutions;
import io.stepwarden.engine.template.Template;
import java.util.List;
import java.util.Optional;

/**
 * Reads the state machines of a CloudFormation or SAM template.
 *
 * @param definitions reads definitions in strings and in files of their own
 */
record Machines(Definitions definitions) {

  /** Returns the machine that a resource declares, if it declares one. */
  Optional<Template.Machine> read(Field resource, String type) {
    return switch (type) {
      case "AWS::StepFunctions::StateMachine" -> Optional.of(cloudFormation(resource));
      case "AWS::Serverless::StateMachine" -> Optional.of(serverless(resource));
      default -> Optional.empty();
    };
  }

  private Template.Machine cloudFormation(Field resource) {
    Field properties = resource.get("Properties").heldBy(resource);
    return machine(
        resource,
        properties.get("StateMachineName"),
        properties.get("StateMachineType"),
        properties.get("LoggingConfiguration"),
        properties.get("TracingConfiguration"),
        properties.get("RoleArn"),
        false,
        List.of());
  }

  private Template.Machine serverless(Field resource) {
    Field properties = resource.get("Properties").heldBy(resource);
    Field role = properties.get("Role");
    return machine(
        resource,
        properties.get("Name"),
        properties.get("Type"),
        properties.get("Logging"),
        properties.get("Tracing"),
        role.isAbsent() ? role.unknownBecause("SAM generates the role from `Policies`") : role,
        role.isAbsent(),
        role.isAbsent() ? managed(properties.get("Policies")) : List.of());
  }

  /** Returns the items that are no policy template and no document. */
  private static List<Field> managed(Field policies) {
    return policies.itemsOrSelf().stream()
        .filter(policy -> !(policy.node().orElse(null) instanceof Node.Mapping))
        .toList();
  }

  private Template.Machine machine(
      Field resource,
      Field name,
      Field type,
      Field logging,
      Field tracing,
      Field role,
      boolean generated,
      List<Field> managed) {
    Field properties = resource.get("Properties").heldBy(resource);
    Field encryption = properties.get("EncryptionConfiguration");
    return new Template.Machine(
        resource.scope().subject(),
        resource,
        name,
        true,
        new Template.Properties(
            type,
            logging.get("Level"),
            logging.get("IncludeExecutionData"),
            destinations(logging.get("Destinations")),
            tracing.get("Enabled"),
            encryption.get("Type"),
            encryption.get("KmsKeyId"),
            encryption.get("KmsDataKeyReusePeriodSeconds"),
            properties.get("Tags")),
        definition(properties),
        role,
        generated,
        managed);
  }

  private static List<Field> destinations(Field list) {
    List<Field> destinations =
        list.items().stream()
            .map(item -> item.get("CloudWatchLogsLogGroup").get("LogGroupArn"))
            .toList();
    return destinations.isEmpty() ? List.of(list) : destinations;
  }

  private Field definition(Field properties) {
    Substitutions substitutions = substitutions(properties.get("DefinitionSubstitutions"));
    Field object = properties.get("Definition");
    if (!object.isAbsent()) {
      return object.resolvedBy(substitutions);
    }
    Field text = properties.get("DefinitionString");
    if (!text.isAbsent()) {
      return definitions.embedded(text, substitutions);
    }
    Field uri = properties.get("DefinitionUri");
    if (!uri.isAbsent()) {
      return definitions.file(uri, substitutions);
    }
    boolean stored = !properties.get("DefinitionS3Location").isAbsent();
    return properties.unknownBecause(
        stored ? "the definition is stored in S3" : "the state machine has no definition");
  }

  private static Substitutions substitutions(Field given) {
    return new Substitutions(name -> given.isAbsent() ? Optional.empty() : given.get(name).node());
  }
}
