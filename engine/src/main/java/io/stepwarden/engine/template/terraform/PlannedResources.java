package io.stepwarden.engine.template.terraform;

import io.stepwarden.engine.model.JsonPath;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Resolver;
import io.stepwarden.engine.template.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lists the managed resources of a plan.
 *
 * <p>Attributes that are unknown until apply stand in {@code after_unknown} and not among the
 * values; here they become symbols, which name the resource they refer to where the configuration
 * says so.
 */
final class PlannedResources {

  private final Node.Mapping root;
  private final Scope scope;
  private final Configuration configuration;

  PlannedResources(Node.Mapping root, Consumer<Diagnostic> diagnostics) {
    this.root = root;
    this.scope = new Scope("", Optional.empty(), Resolver.NONE, true, diagnostics);
    this.configuration = new Configuration(root);
  }

  List<PlannedResource> all() {
    List<PlannedResource> resources = new ArrayList<>();
    Field plan = Field.resolved(root, JsonPath.ROOT, scope);
    for (Field change : plan.get("resource_changes").items()) {
      if (text(change.get("mode")).equals("managed") && remains(change.get("change"))) {
        resources.add(resource(change));
      }
    }
    return resources;
  }

  private static boolean remains(Field change) {
    return change.get("after").node().filter(Node.Mapping.class::isInstance).isPresent();
  }

  private PlannedResource resource(Field change) {
    String address = text(change.get("address"));
    String type = text(change.get("type"));
    Scope own = new Scope(address, Optional.empty(), Resolver.NONE, true, scope.diagnostics());
    Field after = change.get("change").get("after");
    Node unknown = change.get("change").get("after_unknown").node().orElse(null);
    if (!(unknown instanceof Node.Mapping attributes) || !Attributes.ALL.isRead(type)) {
      return new PlannedResource(address, type, after.in(own));
    }
    Node merged =
        new UnknownValues(address, configuration).merge(after.node().orElse(root), attributes);
    return new PlannedResource(address, type, Field.resolved(merged, after.path(), own));
  }

  private static String text(Field field) {
    return field.node().orElse(null) instanceof Node.Text text ? text.value() : "";
  }
}
