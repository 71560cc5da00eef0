package io.stepwarden.engine.template.cloudformation;

import io.stepwarden.engine.model.JsonPath;
import io.stepwarden.engine.model.Resource;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Declaration;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.RoleUses;
import io.stepwarden.engine.template.Scope;
import io.stepwarden.engine.template.Template;
import io.stepwarden.engine.template.TemplateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads CloudFormation templates, in YAML and JSON, as people, CDK and SAM write them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html">AWS::StepFunctions::StateMachine</a>
 */
public final class CloudFormationReader implements TemplateReader {

  @Override
  public String format() {
    return "cloudformation";
  }

  @Override
  public boolean reads(Node.Mapping root) {
    boolean marked = root.get("AWSTemplateFormatVersion").isPresent();
    return marked || (root.get("Resources").isPresent() && root.get("StartAt").isEmpty());
  }

  @Override
  public Template read(
      Node.Mapping root, Definitions definitions, Consumer<Diagnostic> diagnostics) {
    Declarations declarations = Declarations.of(root);
    Intrinsics intrinsics = new Intrinsics(declarations);
    List<Field> resources = resources(root, intrinsics, diagnostics);
    Machines machines = new Machines(definitions);
    Roles roles = new Roles(resources, definitions);
    List<Template.Machine> declared = new ArrayList<>();
    List<Declaration> found = new ArrayList<>();
    List<Template.RoleUse> roleUses = new ArrayList<>();
    List<Resource> written = new ArrayList<>();
    for (Field resource : resources) {
      String type = declarations.resourceTypes().getOrDefault(resource.scope().subject(), "");
      machines.read(resource, type).ifPresent(declared::add);
      found.add(declaration(resource, type));
      roleUses.addAll(RoleUses.of(resource.scope().subject(), type, resource.get("Properties")));
      written.add(written(resource, type));
    }
    return new Template(
        declared, roles.all(), found, roleUses, written, declarations.resourceTypes());
  }

  private static List<Field> resources(
      Node.Mapping root, Intrinsics intrinsics, Consumer<Diagnostic> diagnostics) {
    Scope whole = new Scope("", Optional.empty(), intrinsics, true, diagnostics);
    List<Field> resources = new ArrayList<>();
    for (Field.Entry entry : Field.of(root, JsonPath.ROOT, whole).get("Resources").members()) {
      Scope scope = new Scope(entry.key(), Optional.empty(), intrinsics, true, diagnostics);
      // WHY: Fn::ForEach and transforms stand beside resources and are none.
      if (!entry.key().startsWith("Fn::")) {
        resources.add(entry.value().in(scope));
      }
    }
    return resources;
  }

  private static Declaration declaration(Field resource, String type) {
    Field properties = resource.get("Properties").heldBy(resource);
    return new Declaration(
        type,
        resource.scope().subject(),
        resource,
        property -> Declaration.at(properties, property));
  }

  private static Resource written(Field resource, String type) {
    Node properties = resource.get("Properties").node().orElse(Resource.NO_PROPERTIES);
    return new Resource(resource.anchor(), resource.scope().subject(), type, properties);
  }
}
