package io.stepwarden.engine.template;

import io.stepwarden.engine.source.Diagnostic;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What fields of one resource have in common.
 *
 * @param subject the resource
 * @param state the state they lie in, with those it is nested in, joined by slashes
 * @param resolver resolves references
 * @param lenient whether {@code "true"} and {@code "300"} stand for what they spell, as they do in
 *     CloudFormation's properties
 * @param diagnostics takes what is wrong
 */
public record Scope(
    String subject,
    Optional<String> state,
    Resolver resolver,
    boolean lenient,
    Consumer<Diagnostic> diagnostics) {

  /** Returns this scope for a definition inside the resource, where types are strict. */
  public Scope definition(Resolver inside) {
    return new Scope(subject, state, inside, false, diagnostics);
  }

  /** Returns this scope inside a state of a workflow. */
  public Scope state(String name) {
    String path = state.map(outer -> outer + "/" + name).orElse(name);
    return new Scope(subject, Optional.of(path), resolver, lenient, diagnostics);
  }

  /** Returns this scope with what is wrong going elsewhere. */
  public Scope reporting(Consumer<Diagnostic> elsewhere) {
    return new Scope(subject, state, resolver, lenient, elsewhere);
  }
}
