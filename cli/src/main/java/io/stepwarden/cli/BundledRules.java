package io.stepwarden.cli;

import io.stepwarden.engine.EngineOptions;
import io.stepwarden.engine.PolicyEngine;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.fix.Fixed;
import io.stepwarden.engine.policy.PolicyBundle;
import io.stepwarden.engine.policy.Rule;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The rules of a bundle. */
record BundledRules(PolicyBundle bundle) implements RuleSet {

  @Override
  public List<Rule> rules() {
    return bundle.rules();
  }

  @Override
  public Checker checker(EngineOptions options) {
    PolicyEngine engine = PolicyEngine.of(bundle, options);
    return new Checker() {
      @Override
      public Report check(List<Path> files) {
        return engine.check(files);
      }

      @Override
      public Report check(String name, InputStream document) {
        return engine.check(name, document);
      }

      @Override
      public Fixed fix(Path file) {
        return engine.fix(file);
      }

      @Override
      public Fixed fix(String name, InputStream document) {
        return engine.fix(name, document);
      }
    };
  }
}
