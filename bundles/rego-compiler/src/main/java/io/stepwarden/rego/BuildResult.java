package io.stepwarden.rego;

/** What came of a build. */
public sealed interface BuildResult permits Built, Rejected {}
