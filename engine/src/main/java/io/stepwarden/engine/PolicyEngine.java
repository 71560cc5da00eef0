package io.stepwarden.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.stepwarden.engine.configuration.Configuration;
import io.stepwarden.engine.decision.CheckedFile;
import io.stepwarden.engine.decision.CheckedFile.Read;
import io.stepwarden.engine.decision.Counts;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.policy.PolicyBundle;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.ReadLimits;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stands in for the facade until it is there: reads documents and decides nothing. */
public final class PolicyEngine {

  private final PolicyBundle bundle;
  private final EngineOptions options;
  private final DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);

  private PolicyEngine(PolicyBundle bundle, EngineOptions options) {
    this.bundle = bundle;
    this.options = options;
  }

  public static PolicyEngine of(PolicyBundle bundle) {
    Set<Outcome> listed = Set.of(Outcome.VIOLATION, Outcome.UNDETERMINED);
    return of(bundle, new EngineOptions(Configuration.DEFAULT, Set.of(), listed));
  }

  public static PolicyEngine of(PolicyBundle bundle, EngineOptions options) {
    return new PolicyEngine(bundle, options);
  }

  public Report check(Path file) {
    return report(reader.read(file));
  }

  public Report check(List<Path> files) {
    return Report.of(identity(), files.stream().map(this::check).toList());
  }

  public Report check(String name, String text) {
    return report(reader.read(name, text));
  }

  public Report check(String name, InputStream document) {
    return report(reader.read(name, document));
  }

  public Report check(String name, JsonNode document) {
    return check(name, document.toPrettyString());
  }

  public PolicyBundle bundle() {
    return bundle;
  }

  public EngineOptions options() {
    return options;
  }

  private Report report(Document document) {
    String name = document.source().name();
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    if (document.root().isPresent()) {
      diagnostics.add(Diagnostic.error("unknown-format", name, "this is no template", "name one"));
    }
    CheckedFile file = new CheckedFile(name, "unknown", Read.NOT, 0);
    return new Report(identity(), List.of(file), List.of(), diagnostics, Counts.NONE);
  }

  private Report.BundleIdentity identity() {
    return new Report.BundleIdentity(bundle.name(), bundle.revision(), bundle.digest());
  }
}
