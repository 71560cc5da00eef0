package io.stepwarden.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import io.stepwarden.engine.decision.Judge;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.fix.Fixed;
import io.stepwarden.engine.fix.Fixer;
import io.stepwarden.engine.policy.PolicyBundle;
import io.stepwarden.engine.policy.PolicyEvaluator;
import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Neighbours;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Checks templates: a document in, a report out. Immutable and thread-safe; make one and keep it.
 *
 * <pre>{@code
 * PolicyEngine engine = PolicyEngine.of(DefaultPolicies.bundle());
 * Report report = engine.check(Path.of("template.yaml"));
 * }</pre>
 *
 * <p>What is wrong with a document is a diagnostic of its report. An {@link EngineException} says
 * that the bundle, or what it runs on, is broken.
 */
public final class PolicyEngine {

  private final PolicyBundle bundle;
  private final DocumentReader reader;
  private final DocumentCheck documents;

  private PolicyEngine(PolicyBundle bundle, EngineOptions options) {
    this.bundle = bundle;
    this.reader = new DocumentReader(options.readLimits());
    JsonFactory json = new JsonFactory();
    Judge judge =
        new Judge(
            rules(bundle, options), options.configuration()::severity, options.listed(), json);
    PolicyEvaluator evaluator = PolicyEvaluator.of(bundle, options.evaluationLimits());
    this.documents =
        new DocumentCheck(identity(bundle), new RuleEvaluation(evaluator), judge, json);
  }

  /** Returns an engine that runs all rules of a bundle. */
  public static PolicyEngine of(PolicyBundle bundle) {
    return of(bundle, EngineOptions.DEFAULT);
  }

  /** Returns an engine that runs the rules of a bundle as the options say. */
  public static PolicyEngine of(PolicyBundle bundle, EngineOptions options) {
    return new PolicyEngine(bundle, options);
  }

  private static List<Rule> rules(PolicyBundle bundle, EngineOptions options) {
    return bundle.rules().stream()
        .filter(options.configuration()::runs)
        .filter(rule -> options.rules().isEmpty() || options.rules().contains(rule.id()))
        .toList();
  }

  private static Report.BundleIdentity identity(PolicyBundle bundle) {
    return new Report.BundleIdentity(bundle.name(), bundle.revision(), bundle.digest());
  }

  /**
   * Checks a file. Files that it names, such as definitions, are read if they lie below its folder.
   */
  public Report check(Path file) {
    return check(file, Map.of());
  }

  private Report check(Path file, Map<String, String> drafts) {
    String name = file.toString();
    Path folder = file.toAbsolutePath().getParent();
    String draft = drafts.get(name);
    Document document = draft == null ? reader.read(file) : reader.read(name, draft);
    return check(document, new FolderNeighbours(folder, reader, drafts));
  }

  /**
   * Mends a file in memory, and the definitions in files below its folder that it names. Nothing is
   * written; the options must list violations and undetermined decisions.
   */
  public Fixed fix(Path file) {
    return Fixer.fix(drafts -> check(file, drafts));
  }

  /**
   * Mends what a stream holds in memory; reads it to its end and leaves it open.
   *
   * @param name what the report calls it
   */
  public Fixed fix(String name, InputStream stream) {
    Document document = reader.read(name, stream);
    return Fixer.fix(
        drafts -> {
          String draft = drafts.get(name);
          return check(draft == null ? document : reader.read(name, draft), Neighbours.NONE);
        });
  }

  /**
   * Checks files, as many at once as there are processors, and returns one report in their order.
   */
  public Report check(List<Path> files) {
    return Report.of(identity(bundle), Parallel.map(files, this::check));
  }

  /**
   * Checks a text.
   *
   * @param name what the report calls it
   */
  public Report check(String name, String text) {
    return check(reader.read(name, text), Neighbours.NONE);
  }

  /**
   * Checks what a stream holds; reads it to its end and leaves it open.
   *
   * @param name what the report calls it, such as {@code <stdin>}
   */
  public Report check(String name, InputStream document) {
    return check(reader.read(name, document), Neighbours.NONE);
  }

  /**
   * Checks a Jackson tree. Places in the report are those of the tree as Jackson prints it pretty.
   *
   * @param name what the report calls it
   */
  public Report check(String name, JsonNode document) {
    return check(name, document.toPrettyString());
  }

  private Report check(Document document, Neighbours neighbours) {
    return documents.check(document, new Definitions(reader, neighbours));
  }

  /** Returns the bundle whose rules decide. */
  public PolicyBundle bundle() {
    return bundle;
  }
}
