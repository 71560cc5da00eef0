package io.stepwarden.cli;

import io.stepwarden.engine.EngineOptions;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.fix.Fixed;
import io.stepwarden.engine.policy.Rule;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The rules that the program has, ready to check with; tests put their own in its place. */
interface RuleSet {

  /** Returns all rules. */
  List<Rule> rules();

  /** Returns what checks with these rules. */
  Checker checker(EngineOptions options);

  /** Checks documents. */
  interface Checker {

    /** Checks files, and reports on them in their order. */
    Report check(List<Path> files);

    /** Checks a document that is no file. */
    Report check(String name, InputStream document);

    /** Mends a file in memory. */
    Fixed fix(Path file);

    /** Mends a document that is no file. */
    Fixed fix(String name, InputStream document);
  }
}
