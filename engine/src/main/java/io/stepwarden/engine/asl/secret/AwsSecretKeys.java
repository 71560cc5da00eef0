package io.stepwarden.engine.asl.secret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds AWS secret access keys, which nothing tells from a digest but the id that stands beside.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html">IAM
 *     User Guide, Manage access keys</a>
 */
final class AwsSecretKeys {

  private static final String ID = "AWS access key id";

  private static final String KIND = "AWS secret access key";
  private static final int LENGTH = 40;
  private static final double LEAST_ENTROPY = 4;
  private static final BitSet CHARACTERS = characters();

  private AwsSecretKeys() {}

  private static BitSet characters() {
    BitSet set = new BitSet();
    set.set('0', '9' + 1);
    set.set('A', 'Z' + 1);
    set.set('a', 'z' + 1);
    set.set('+');
    set.set('/');
    return set;
  }

  /** Returns whether a text is the id of an access key, or has one in it. */
  static boolean isId(String text) {
    return (text.contains("AKIA") || text.contains("ASIA")) && hasId(TextSecrets.tokens(text));
  }

  private static boolean hasId(List<Match> matches) {
    return matches.stream().anyMatch(match -> match.kind().equals(ID));
  }

  /** Returns the secret keys of a text that has the id of one. */
  static List<Match> beside(String text, List<Match> matches) {
    return hasId(matches) ? find(text) : List.of();
  }

  /** Returns what can be a secret key. */
  static List<Match> find(String text) {
    List<Match> found = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && CHARACTERS.get(text.charAt(end))) {
        end++;
      }
      if (end - start == LENGTH && isKey(text.substring(start, end))) {
        found.add(new Match(KIND, start, end));
      }
      start = end + 1;
    }
    return found;
  }

  private static boolean isKey(String text) {
    return Randomness.entropy(text) >= LEAST_ENTROPY && !Placeholder.isMarked(text);
  }
}
