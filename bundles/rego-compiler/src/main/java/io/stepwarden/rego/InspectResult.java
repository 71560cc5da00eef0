package io.stepwarden.rego;

/** What came of reading modules. */
public sealed interface InspectResult permits Inspection, Rejected {}
