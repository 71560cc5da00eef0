package io.stepwarden.engine.policy;

import java.util.List;

/**
 * A rule of a bundle, as its METADATA describes it.
 *
 * @param id its id, such as {@code STATE-03}
 * @param title what it is about, in a few words
 * @param severity how grave a violation is unless configured otherwise
 * @param area the package it stands in, such as {@code state}
 * @param packagePath its Rego package, such as {@code stepwarden.rules.state.choice_default}
 * @param why why it matters
 * @param fix what to do about a violation
 * @param message a template for the sentence about one case, with names in braces; empty for none
 * @param references pages to read
 * @param aliases ids of the same rule elsewhere
 * @param controls the Well-Architected or Security Hub controls it serves
 */
public record Rule(
    String id,
    String title,
    Severity severity,
    String area,
    String packagePath,
    String why,
    String fix,
    String message,
    List<Reference> references,
    List<String> aliases,
    List<String> controls) {

  public Rule {
    references = List.copyOf(references);
    aliases = List.copyOf(aliases);
    controls = List.copyOf(controls);
  }

  /** A page to read. */
  public record Reference(String title, String url) {}
}
