package io.stepwarden.rego;

/** What came of a query. */
public sealed interface EvalResult permits Evaluated, Rejected {}
