package io.stepwarden.engine.asl.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which literals in a place whose name says that it holds a secret are one. */
final class NamedLiteral {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 4096;
  private static final List<String> SCHEMES = List.of("bearer ", "token ", "apikey ", "api-key ");
  private static final String BASIC = "basic ";
  private static final String HEADER = "authorization header";

  private NamedLiteral() {}

  /** Returns the secret that a literal under a name is, or has behind the word of a scheme. */
  static Optional<Match> find(String name, String text) {
    String start = text.substring(0, Math.min(text.length(), 8)).toLowerCase(Locale.ROOT);
    for (String scheme : SCHEMES) {
      if (start.startsWith(scheme)) {
        return match(HEADER, text, scheme.length(), isGenerated(text.substring(scheme.length())));
      }
    }
    if (start.startsWith(BASIC)) {
      return match(HEADER, text, BASIC.length(), isBasic(text.substring(BASIC.length())));
    }
    // WHY: most literals are too short or have several words, and their names need no look.
    if (!isOneWord(text, SHORTEST)) {
      return Optional.empty();
    }
    return SensitiveName.of(name)
        .flatMap(named -> match(named.kind(), text, 0, isSecret(named, text)));
  }

  private static Optional<Match> match(String kind, String text, int start, boolean found) {
    return found ? Optional.of(new Match(kind, start, text.length())) : Optional.empty();
  }

  static boolean isSecret(SensitiveName name, String text) {
    return name.chosen() ? isChosen(text) : isGenerated(text);
  }

  /** Returns whether a text may be a password that somebody chose. */
  static boolean isChosen(String text) {
    return isOneWord(text, SHORTEST) && !isOfOneKind(text) && !Placeholder.is(text);
  }

  /** Returns whether a text may be a key or token that a program made. */
  static boolean isGenerated(String text) {
    return isOneWord(text, SHORTEST)
        && Randomness.isRandom(text)
        && text.chars().anyMatch(Character::isDigit)
        && text.chars().anyMatch(Character::isLetter)
        && !Placeholder.is(text);
  }

  /** Returns whether a text is a user and a password as the scheme Basic (RFC 7617) has them. */
  private static boolean isBasic(String text) {
    if (!isOneWord(text, 1)) {
      return false;
    }
    try {
      String pair = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0 ? isGenerated(text) : isChosen(pair.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isOneWord(String text, int shortest) {
    if (text.length() < shortest || text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) == '\u00a0') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a text has letters only, digits only, or neither. */
  private static boolean isOfOneKind(String text) {
    boolean letters = text.chars().anyMatch(Character::isLetter);
    boolean digits = text.chars().anyMatch(Character::isDigit);
    boolean others = text.chars().anyMatch(c -> !Character.isLetterOrDigit(c));
    return (letters ? 1 : 0) + (digits ? 1 : 0) + (others ? 1 : 0) < 2;
  }
}
