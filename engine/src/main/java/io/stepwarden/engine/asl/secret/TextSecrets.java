package io.stepwarden.engine.asl.secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the secrets of one text: tokens of a known shape, passwords in URLs, and in plain text also
 * what is assigned to a sensitive name. Immutable; the time is linear in the length of the text.
 */
final class TextSecrets {

  private static final String BEFORE_HOST = "://";
  private static final String ENDS_AUTHORITY = "/?#\"'`<>\\ \t\r\n\ufffc";
  private static final String ENDS_VALUE = ";&,\"'`<>()[]{}\\ \t\r\n\ufffc";
  private static final int LONGEST_NAME = 60;
  private static final Shapes SHAPES = Shapes.load();

  private TextSecrets() {}

  /** Returns the tokens of known shape, also those inside of an expression. */
  static List<Match> tokens(String text) {
    List<Match> matches = new ArrayList<>(SHAPES.find(text));
    matches.addAll(AwsSecretKeys.beside(text, matches));
    matches.addAll(urls(text));
    return apart(matches);
  }

  /**
   * Returns the secrets of a text that is the value of a member.
   *
   * @param name the name of the member
   * @param known those that the members beside it give away
   */
  static List<Match> all(String name, String text, List<Match> known) {
    List<Match> matches = new ArrayList<>(known);
    matches.addAll(tokens(text));
    matches.addAll(assignments(text));
    if (matches.isEmpty()) {
      NamedLiteral.find(name, text).ifPresent(matches::add);
    }
    return apart(matches);
  }

  /** Returns matches in order, without those that overlap an earlier one. */
  private static List<Match> apart(List<Match> matches) {
    matches.sort(Comparator.comparingInt(Match::start));
    List<Match> apart = new ArrayList<>();
    int end = 0;
    for (Match each : matches) {
      if (each.start() >= end) {
        apart.add(each);
        end = each.end();
      }
    }
    return apart;
  }

  /** Returns the passwords between a user and a host. */
  private static List<Match> urls(String text) {
    List<Match> found = new ArrayList<>();
    for (int at = text.indexOf(BEFORE_HOST); at >= 0; at = text.indexOf(BEFORE_HOST, at + 1)) {
      int start = at + BEFORE_HOST.length();
      String authority = text.substring(start, endOf(text, start, ENDS_AUTHORITY));
      int colon = authority.indexOf(':') + 1;
      int host = authority.lastIndexOf('@');
      if (colon > 0 && colon < host && NamedLiteral.isChosen(authority.substring(colon, host))) {
        found.add(new Match("password in a URL", start + colon, start + host));
      }
    }
    return found;
  }

  /** Returns what stands behind a sensitive name and an equals sign or a colon. */
  private static List<Match> assignments(String text) {
    List<Match> found = new ArrayList<>();
    int done = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '=' || (sign == ':' && text.startsWith(": ", at))) {
        Optional<SensitiveName> name = SensitiveName.of(nameBefore(text, done, at));
        if (name.isPresent()) {
          int start = sign == '=' ? at + 1 : at + 2;
          int end = endOf(text, start, ENDS_VALUE);
          String value = text.substring(start, end);
          boolean plain = sign == '=' && name.get().chosen();
          if (plain ? NamedLiteral.isChosen(value) : NamedLiteral.isGenerated(value)) {
            found.add(new Match(name.get().kind(), start, end));
          }
          at = Math.max(at, end - 1);
          done = end;
        }
      }
    }
    return found;
  }

  private static String nameBefore(String text, int least, int end) {
    int start = end;
    int bound = Math.max(least, end - LONGEST_NAME);
    while (start > bound && isName(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isName(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '_' || letter == '-' || letter == '.';
  }

  private static int endOf(String text, int start, String ends) {
    int at = start;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
