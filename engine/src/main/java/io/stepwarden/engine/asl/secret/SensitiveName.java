package io.stepwarden.engine.asl.secret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the name of a member says of its value.
 *
 * @param kind what the value is, such as {@code password}
 * @param chosen whether people choose such a secret, so that it need not look random
 */
record SensitiveName(String kind, boolean chosen) {

  private static final int LONGEST = 60;

  private static final List<String> PASSWORDS =
      List.of("password", "passwd", "passphrase", "pwd", "secretstring");

  /** The ends of names, in small letters and without separators, and what they name. */
  private static final Map<String, SensitiveName> ENDS = ends();

  /** Tokens that open nothing: of paging, of repetition, of waiting. */
  private static final List<String> HARMLESS =
      List.of(
          "tasktoken",
          "nexttoken",
          "pagetoken",
          "paginationtoken",
          "continuationtoken",
          "startingtoken",
          "clienttoken",
          "requesttoken",
          "clientrequesttoken",
          "idempotencytoken",
          "synctoken",
          "locktoken",
          "changetoken");

  private static Map<String, SensitiveName> ends() {
    Map<String, SensitiveName> ends = new LinkedHashMap<>();
    PASSWORDS.forEach(end -> ends.put(end, new SensitiveName("password", true)));
    for (String end : List.of("dbpass", "userpass", "databasepass", "smtppass", "adminpass")) {
      ends.put(end, new SensitiveName("password", true));
    }
    for (String end : List.of("apikey", "apisecret", "apitoken")) {
      ends.put(end, new SensitiveName("API key", false));
    }
    ends.put("privatekey", new SensitiveName("private key", false));
    for (String end : List.of("secretkey", "secretaccesskey", "clientsecret", "secretvalue")) {
      ends.put(end, new SensitiveName("secret", false));
    }
    for (String end : List.of("accesskey", "accountkey", "encryptionkey", "signingkey")) {
      ends.put(end, new SensitiveName("key", false));
    }
    for (String end : List.of("authkey", "masterkey", "sharedaccesskey", "subscriptionkey")) {
      ends.put(end, new SensitiveName("key", false));
    }
    ends.put("secret", new SensitiveName("secret", false));
    ends.put("token", new SensitiveName("token", false));
    ends.put("credential", new SensitiveName("credential", false));
    ends.put("authorization", new SensitiveName("authorization header", false));
    return ends;
  }

  /** Returns what a name says; nothing if its values are no secrets. */
  static Optional<SensitiveName> of(String name) {
    String plain = plain(name.substring(Math.max(0, name.length() - LONGEST)));
    for (Map.Entry<String, SensitiveName> each : ENDS.entrySet()) {
      if (endsWith(plain, each.getKey())) {
        boolean harmless = HARMLESS.stream().anyMatch(plain::endsWith);
        return harmless ? Optional.empty() : Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }

  // WHY: "tokens" are mostly counted, as in the limits of language models.
  private static boolean endsWith(String plain, String end) {
    return plain.endsWith(end) || (!end.equals("token") && plain.endsWith(end + "s"));
  }

  /** Returns the letters of a name, small. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i))) {
        plain.append(name.charAt(i));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
