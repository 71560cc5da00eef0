package io.stepwarden.engine.asl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parameters that an action takes. Immutable.
 *
 * @param required those without which the call fails, as Step Functions spells them
 * @param optional the others
 */
record ActionParameters(List<String> required, List<String> optional) {

  ActionParameters {
    required = required.stream().map(ActionParameters::spelt).toList();
    optional = optional.stream().map(ActionParameters::spelt).toList();
  }

  List<String> all() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }

  boolean has(String name) {
    return required.contains(name) || optional.contains(name);
  }

  /** Returns the parameter whose name differs in the case of letters alone. */
  Optional<String> ignoringCase(String name) {
    return all().stream().filter(name::equalsIgnoreCase).findFirst();
  }

  /**
   * Returns how Step Functions spells a parameter: in Pascal case, of an acronym at the start only
   * the first letter in upper case. {@code DBInstanceIdentifier} is {@code DbInstanceIdentifier}.
   */
  static String spelt(String name) {
    StringBuilder out = new StringBuilder(name.length()).append(name, 0, 1);
    int i = 1;
    while (i < name.length() && Character.isUpperCase(name.charAt(i)) && !startsWord(name, i)) {
      out.append(Character.toLowerCase(name.charAt(i++)));
    }
    return out.append(name, i, name.length()).toString();
  }

  private static boolean startsWord(String name, int i) {
    return i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
  }
}
