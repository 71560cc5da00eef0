package io.stepwarden.engine.asl.secret;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells texts that stand for a secret, name one, or are something else of a known form.
 *
 * <p>In doubt a literal is no secret: a false alarm costs more than a weak password that looks like
 * a name. No pattern here takes more than linear time.
 */
final class Placeholder {

  /** Words that mark a text as made up, wherever in it they stand. */
  private static final List<String> MARKS =
      List.of(
          ("example changeme change_me change-me placeholder redacted dummy xxxx replace "
                  + "**** ... … insert yourkey your_ your-")
              .split(" "));

  /** Words that mark a text as made up if they stand alone, or between separators. */
  private static final Set<String> WORDS =
      Set.of(
          ("test testing sample fake mock demo foo bar baz foobar xxx your yours none null "
                  + "undefined tbd todo secretsmanager ssm")
              .split(" "));

  /** Words that only say what stands in their place. */
  private static final Set<String> GENERIC =
      Set.of(
          ("my the a some this is here password passwd pwd pass secret token key api "
                  + "access auth value string user username admin root db credential credentials "
                  + "private client bearer")
              .split(" "));

  private static final List<String> REFERENCES =
      List.of("arn:", "$.", "$$", "$[", "{%", "States.", "ssm:", "env:", "!Ref ", "!Sub ");

  private static final List<String> INSIDE =
      List.of("://", "{{", "${", "$(", "#{", ":secretsmanager:", "\ufffc");

  private static final List<String> BRACKETS = List.of("<>", "{}", "[]", "()", "%%", "__", "@@");

  private static final Pattern SEPARATOR = Pattern.compile("[^0-9A-Za-z]+");
  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z_]++");
  private static final Pattern PATH = Pattern.compile("(?:/[0-9A-Za-z._-]{0,24}+)++");

  private static final Pattern NAME_PART =
      Pattern.compile("(?:[A-Z]?[a-z]{2,}+)++|[A-Z]++|[a-z]|[0-9]{1,8}|[A-Za-z]{1,3}[0-9]{1,2}");

  private static final Pattern UUID =
      Pattern.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[0-9T:.Z+-]*");

  private Placeholder() {}

  /** Returns whether a text has a word in it that no real secret has. */
  static boolean isMarked(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return MARKS.stream().anyMatch(lower::contains);
  }

  /** Returns whether a text is no secret, whatever the name of what holds it. */
  static boolean is(String text) {
    return isReference(text) || isMarked(text) || isKnown(text) || isMadeOfWords(text);
  }

  private static boolean isKnown(String text) {
    return UUID.matcher(text).matches()
        || DATE.matcher(text).matches()
        || PATH.matcher(text).matches();
  }

  private static boolean isReference(String text) {
    return REFERENCES.stream().anyMatch(text::startsWith)
        || INSIDE.stream().anyMatch(text::contains)
        || BRACKETS.stream().anyMatch(pair -> isBetween(text, pair))
        || VARIABLE.matcher(text).matches();
  }

  private static boolean isBetween(String text, String pair) {
    return text.startsWith(pair.substring(0, 1)) && text.endsWith(pair.substring(1));
  }

  /** Returns whether words say that a text is made up, or it is words and nothing else. */
  private static boolean isMadeOfWords(String text) {
    boolean generic = true;
    boolean name = true;
    for (String part : SEPARATOR.split(text, -1)) {
      String word = withoutNumber(part).toLowerCase(Locale.ROOT);
      if (WORDS.contains(word)) {
        return true;
      }
      generic &= part.isEmpty() || (GENERIC.contains(word) && part.length() - word.length() < 2);
      name &= part.isEmpty() || NAME_PART.matcher(part).matches();
    }
    return generic || (name && isOfSeparators(text));
  }

  private static String withoutNumber(String part) {
    int end = part.length();
    while (end > 0 && Character.isDigit(part.charAt(end - 1))) {
      end--;
    }
    return part.substring(0, end);
  }

  /** Returns whether what stands between words is what stands in names. */
  private static boolean isOfSeparators(String text) {
    return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./: ".indexOf(c) >= 0);
  }
}
