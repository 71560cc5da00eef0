package io.stepwarden.engine.asl.secret;

/**
 * A piece of a text that is a secret.
 *
 * @param kind what it is, such as {@code GitHub token}
 * @param start where it begins
 * @param end where it ends
 */
record Match(String kind, int start, int end) {

  String of(String text) {
    return text.substring(start, end);
  }
}
