package io.stepwarden.engine;

import com.fasterxml.jackson.core.JsonFactory;
import io.stepwarden.engine.asl.secret.SecretFinder;
import io.stepwarden.engine.decision.CheckedFile;
import io.stepwarden.engine.decision.CheckedFile.Read;
import io.stepwarden.engine.decision.Counts;
import io.stepwarden.engine.decision.Editor;
import io.stepwarden.engine.decision.Judge;
import io.stepwarden.engine.decision.Judgement;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.fix.TextEditor;
import io.stepwarden.engine.model.Anchors;
import io.stepwarden.engine.model.Model;
import io.stepwarden.engine.model.ModelJson;
import io.stepwarden.engine.policy.BuiltinError;
import io.stepwarden.engine.policy.Evaluation;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Diagnostic.Severity;
import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Redaction;
import io.stepwarden.engine.source.Secret;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.TemplateReader;
import io.stepwarden.engine.template.cloudformation.CloudFormationReader;
import io.stepwarden.engine.template.definition.DefinitionReader;
import io.stepwarden.engine.template.terraform.TerraformPlanReader;
import io.stepwarden.engine.workflow.ModelReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of one document: template, model, evaluation, decisions.
 *
 * @param bundle what the report calls the bundle
 * @param rules evaluates the rules
 * @param judge makes decisions of what they return
 */
record DocumentCheck(
    Report.BundleIdentity bundle, RuleEvaluation rules, Judge judge, JsonFactory json) {

  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);
  private static final List<TemplateReader> READERS =
      List.of(new CloudFormationReader(), new TerraformPlanReader(), new DefinitionReader());

  Report check(Document document, Definitions definitions) {
    Node root = document.root().orElse(null);
    Optional<TemplateReader> reader = root == null ? Optional.empty() : reader(root);
    if (reader.isEmpty() || !(root instanceof Node.Mapping template)) {
      return unread(document);
    }
    Set<Diagnostic> diagnostics = new LinkedHashSet<>(document.diagnostics());
    Model model = ModelReader.read(reader.get().read(template, definitions, diagnostics::add));
    Anchors anchors = new Anchors();
    byte[] input = ModelJson.write(model, false, anchors, json);
    List<Secret> secrets = secrets(model, document);
    Redaction redaction = Redaction.of(secrets);
    Editor editor = editor(reader.get(), definitions);
    Judgement judgement = judge(model, anchors, redaction, editor, input, document, diagnostics);
    boolean whole = model.unread().isEmpty() && diagnostics.stream().noneMatch(this::isError);
    CheckedFile file =
        new CheckedFile(
            document.source().name(),
            reader.get().format(),
            whole ? Read.WHOLE : Read.PART,
            model.machines().size());
    return new Report(
        bundle,
        List.of(file),
        judgement.decisions(),
        masked(diagnostics, redaction),
        secrets,
        judgement.counts());
  }

  private static Editor editor(TemplateReader template, Definitions definitions) {
    return template instanceof TerraformPlanReader
        ? TextEditor.refusing("a plan is generated: edit the configuration that it comes from")
        : new TextEditor(definitions.reader());
  }

  /** Returns the secrets of definitions, and what else of the document looks like a token. */
  private static List<Secret> secrets(Model model, Document document) {
    List<Secret> secrets = new ArrayList<>(SecretFinder.tokens(document.source()));
    model.secrets().forEach(secret -> secrets.add(secret.masked()));
    return secrets;
  }

  private static List<Diagnostic> masked(Collection<Diagnostic> diagnostics, Redaction redaction) {
    return diagnostics.stream()
        .map(
            each ->
                new Diagnostic(
                    each.code(),
                    each.severity(),
                    redaction.text(each.message()),
                    redaction.text(each.help()),
                    each.source(),
                    each.span()))
        .toList();
  }

  private boolean isError(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR;
  }

  private static Optional<TemplateReader> reader(Node root) {
    return root instanceof Node.Mapping mapping
        ? READERS.stream().filter(reader -> reader.reads(mapping)).findFirst()
        : Optional.empty();
  }

  private Judgement judge(
      Model model,
      Anchors anchors,
      Redaction redaction,
      Editor editor,
      byte[] input,
      Document document,
      Set<Diagnostic> diagnostics) {
    if (model.machines().isEmpty()) {
      return new Judgement(List.of(), Counts.NONE);
    }
    List<Evaluation> parts = rules.evaluate(input);
    for (Evaluation part : parts) {
      for (BuiltinError error : part.builtinErrors()) {
        diagnostics.add(
            Diagnostic.error(
                "builtin-failed",
                document.source().name(),
                "a rule could not be evaluated: `" + error.builtin() + "` " + error.message(),
                "mend the rule: what follows from the failed call is missing in this report"));
      }
    }
    List<byte[]> results = parts.stream().map(part -> part.result().orElse(NOTHING)).toList();
    return judge.judge(model, anchors, redaction, editor, results);
  }

  private Report unread(Document document) {
    String name = document.source().name();
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    if (document.root().isPresent()) {
      diagnostics.add(
          Diagnostic.error(
              "unknown-format",
              name,
              "this is no template that is known here",
              "give a CloudFormation or SAM template, a Terraform plan as JSON, or a definition in"
                  + " Amazon States Language"));
    }
    CheckedFile file = new CheckedFile(name, "unknown", Read.NOT, 0);
    List<Secret> secrets = SecretFinder.tokens(document.source());
    List<Diagnostic> masked = masked(diagnostics, Redaction.of(secrets));
    return new Report(bundle, List.of(file), List.of(), masked, secrets, Counts.NONE);
  }
}
