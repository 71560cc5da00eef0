package io.stepwarden.engine.decision;

import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Secret;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a check. Immutable.
 *
 * @param bundle the bundle whose rules decided
 * @param files the files that were checked, in the order they were given
 * @param decisions the decisions, by file and place
 * @param diagnostics what could not be read
 * @param secrets what no writer may show of the documents, as in an excerpt of their lines; the
 *     texts of decisions and diagnostics are masked already
 * @param counts how many decisions there are, also of outcomes that are not listed
 */
public record Report(
    BundleIdentity bundle,
    List<CheckedFile> files,
    List<Decision> decisions,
    List<Diagnostic> diagnostics,
    List<Secret> secrets,
    Counts counts) {

  public Report {
    files = List.copyOf(files);
    decisions = List.copyOf(decisions);
    diagnostics = List.copyOf(diagnostics);
    secrets = List.copyOf(secrets);
  }

  /**
   * The bundle of a report.
   *
   * @param revision its revision; empty if it has none
   * @param digest the SHA-256 of its contents, in hexadecimal
   */
  public record BundleIdentity(String name, String revision, String digest) {}

  /** Returns the decisions of one outcome. */
  public List<Decision> decisions(Outcome outcome) {
    return decisions.stream().filter(decision -> decision.outcome() == outcome).toList();
  }

  /**
   * Returns one report of several, their files in the order of the reports.
   *
   * @param bundle the bundle that all of them were made with
   */
  public static Report of(BundleIdentity bundle, List<Report> reports) {
    List<CheckedFile> files = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Secret> secrets = new ArrayList<>();
    Counts counts = Counts.NONE;
    for (Report report : reports) {
      files.addAll(report.files);
      decisions.addAll(report.decisions);
      diagnostics.addAll(report.diagnostics);
      secrets.addAll(report.secrets);
      counts = counts.plus(report.counts);
    }
    return new Report(bundle, files, decisions, diagnostics, secrets, counts);
  }
}
