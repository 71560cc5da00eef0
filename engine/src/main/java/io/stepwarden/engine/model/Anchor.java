package io.stepwarden.engine.model;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Span;
import java.util.Optional;

/**
 * Where something in the model came from.
 *
 * @param subject the resource: a logical id (CloudFormation), an address (Terraform), or {@code
 *     definition} for a definition that stands alone
 * @param state the names of the state and of those it is nested in, joined by slashes; absent
 *     outside a definition
 * @param path the way to the value from the root of its document
 * @param span the value itself, or its key if it is an object, or for a value that is absent what
 *     should hold it
 * @param node the value, references resolved; nothing for one that is absent
 */
public record Anchor(
    String subject, Optional<String> state, JsonPath path, Span span, Optional<Node> node) {}
