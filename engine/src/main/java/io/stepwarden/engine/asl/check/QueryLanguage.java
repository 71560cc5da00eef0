package io.stepwarden.engine.asl.check;

/** How a state writes what is computed when it runs. */
public enum QueryLanguage {
  JSONPATH("JSONPath"),
  JSONATA("JSONata");

  final String word;

  QueryLanguage(String word) {
    this.word = word;
  }

  QueryLanguage other() {
    return this == JSONPATH ? JSONATA : JSONPATH;
  }
}
