package io.stepwarden.engine.template;

import io.stepwarden.engine.model.Resource;
import java.util.List;
import java.util.Map;

/**
 * What every format's reader finds: state machines and what surrounds them, in fields that bear
 * CloudFormation's names.
 *
 * @param machines the state machines
 * @param roles the IAM roles
 * @param declarations all resources, to be asked for their properties
 * @param roleUses the resources that run under roles, other than state machines
 * @param resources all resources as they were written
 * @param resourceTypes the type of each resource in CloudFormation's words, by logical id or
 *     address
 */
public record Template(
    List<Machine> machines,
    List<Role> roles,
    List<Declaration> declarations,
    List<RoleUse> roleUses,
    List<Resource> resources,
    Map<String, String> resourceTypes) {

  public Template {
    machines = List.copyOf(machines);
    roles = List.copyOf(roles);
    declarations = List.copyOf(declarations);
    roleUses = List.copyOf(roleUses);
    resources = List.copyOf(resources);
    resourceTypes = Map.copyOf(resourceTypes);
  }

  /**
   * A state machine.
   *
   * @param name the logical id or address
   * @param at the resource
   * @param stateMachineName the name in AWS
   * @param declared whether a resource declares it
   * @param properties its properties
   * @param definition the definition: an object, or a symbol if it can't be read
   * @param role what refers to the execution role
   * @param roleGenerated whether SAM generates that role, for this machine alone
   * @param managedPolicies the managed policies, by ARN or name, that SAM puts on the role that it
   *     generates
   */
  public record Machine(
      String name,
      Field at,
      Field stateMachineName,
      boolean declared,
      Properties properties,
      Field definition,
      Field role,
      boolean roleGenerated,
      List<Field> managedPolicies) {}

  /**
   * The properties of a state machine.
   *
   * @param level the log level
   * @param includeExecutionData whether inputs and outputs are logged
   * @param logDestinations what refers to log groups; one that is absent if nothing does
   * @param tags its tags
   */
  public record Properties(
      Field type,
      Field level,
      Field includeExecutionData,
      List<Field> logDestinations,
      Field tracing,
      Field encryptionType,
      Field kmsKeyId,
      Field kmsDataKeyReusePeriodSeconds,
      Field tags) {

    public Properties {
      logDestinations = List.copyOf(logDestinations);
    }
  }

  /**
   * An IAM role.
   *
   * @param name the logical id or address
   * @param at the resource
   * @param roleName the name in AWS
   * @param trust the trust policy document
   * @param policies the policy documents that attach to it
   * @param managedPolicies the ARNs of managed policies that attach to it and are not in the input,
   *     or a list of such that is not known
   * @param missing lists of inline policies that are not known
   */
  public record Role(
      String name,
      Field at,
      Field roleName,
      Field trust,
      List<Field> policies,
      List<Field> managedPolicies,
      List<Field> missing) {}

  /**
   * A resource that runs under a role.
   *
   * @param name the logical id or address
   * @param role what refers to the role
   */
  public record RoleUse(String name, Field role) {}

  /** Returns the resources of a type, in their order. */
  public List<Declaration> declared(String type) {
    return declarations.stream().filter(each -> each.type().equals(type)).toList();
  }
}
