package io.stepwarden.rego;

/** What came of running tests. */
public sealed interface TestResult permits TestReport, Rejected {}
