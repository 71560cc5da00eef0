package io.stepwarden.engine.asl.check;

import java.util.List;

/**
 * What may stand in one field.
 *
 * @param name its name
 * @param languages the query languages of the states that may have it
 * @param required whether it must be there
 * @param kind the kind of its value, such as {@code integer}
 * @param limits what the kind is restricted to: words, or the least and the most
 */
record FieldRule(
    String name,
    List<QueryLanguage> languages,
    boolean required,
    String kind,
    List<String> limits) {

  FieldRule {
    languages = List.copyOf(languages);
    limits = List.copyOf(limits);
  }

  boolean allowedIn(QueryLanguage language) {
    return languages.contains(language);
  }
}
