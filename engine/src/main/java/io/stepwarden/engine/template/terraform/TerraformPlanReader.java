package io.stepwarden.engine.template.terraform;

import io.stepwarden.engine.model.Resource;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Declaration;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.RoleUses;
import io.stepwarden.engine.template.Substitutions;
import io.stepwarden.engine.template.Template;
import io.stepwarden.engine.template.TemplateReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads what a Terraform plan leaves in place: resources that are created, changed or kept.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/internals/json-format">JSON output
 *     format</a>
 */
public final class TerraformPlanReader implements TemplateReader {

  @Override
  public String format() {
    return "terraform-plan";
  }

  @Override
  public boolean reads(Node.Mapping root) {
    return root.get("format_version").isPresent()
        && (root.get("resource_changes").isPresent() || root.get("planned_values").isPresent());
  }

  @Override
  public Template read(
      Node.Mapping root, Definitions definitions, Consumer<Diagnostic> diagnostics) {
    List<PlannedResource> planned = new PlannedResources(root, diagnostics).all();
    Roles roles = new Roles(planned, definitions);
    List<Template.Machine> machines = new ArrayList<>();
    List<Declaration> declarations = new ArrayList<>();
    List<Template.Role> found = new ArrayList<>();
    List<Template.RoleUse> roleUses = new ArrayList<>();
    List<Resource> written = new ArrayList<>();
    Map<String, String> types = new HashMap<>();
    for (PlannedResource resource : planned) {
      Field values = resource.values();
      switch (resource.type()) {
        case "aws_sfn_state_machine" -> machines.add(machine(resource, definitions));
        case "aws_iam_role" -> found.add(roles.role(resource));
        default -> {}
      }
      roleUses.addAll(RoleUses.of(resource.address(), resource.type(), values));
      types.put(resource.address(), Attributes.ALL.cloudFormation(resource.type()));
      declarations.add(Attributes.ALL.declaration(resource, definitions));
      written.add(
          new Resource(
              values.anchor(),
              resource.address(),
              resource.type(),
              values.node().orElse(Resource.NO_PROPERTIES)));
    }
    return new Template(machines, found, declarations, roleUses, written, types);
  }

  // WHY: tags_all has those that the provider adds to every resource too.
  private static Field tags(Field values) {
    Field all = values.get("tags_all");
    return all.isAbsent() ? values.get("tags") : all;
  }

  private static Template.Machine machine(PlannedResource resource, Definitions definitions) {
    Field values = resource.values();
    Field logging = values.get("logging_configuration").item(0);
    Field encryption = values.get("encryption_configuration").item(0);
    return new Template.Machine(
        resource.address(),
        values,
        values.get("name"),
        true,
        new Template.Properties(
            values.get("type"),
            logging.get("level"),
            logging.get("include_execution_data"),
            List.of(logging.get("log_destination")),
            values.get("tracing_configuration").item(0).get("enabled"),
            encryption.get("type"),
            encryption.get("kms_key_id"),
            encryption.get("kms_data_key_reuse_period_seconds"),
            tags(values)),
        definitions.embedded(values.get("definition"), Substitutions.NOT_GIVEN),
        values.get("role_arn"),
        false,
        List.of());
  }
}
