package io.stepwarden.engine.asl.secret;

import io.stepwarden.engine.source.Node;
import java.util.List;

/**
 * What holds a string: the member it is the value of.
 *
 * @param name what names the value: a key, or the name that a list of pairs gives it
 * @param besideKeyId whether the id of an AWS access key stands in the same object
 */
record Holder(String name, boolean besideKeyId) {

  static final Holder NONE = new Holder("", false);

  Holder(String name) {
    this(name, false);
  }

  /** Returns whether a string there is a path or a call of an intrinsic function. */
  boolean isExpression() {
    return name.endsWith(".$");
  }

  /** Returns the secrets of a string that stands there and is no expression. */
  List<Match> secrets(String text) {
    return TextSecrets.all(name, text, besideKeyId ? AwsSecretKeys.find(text) : List.of());
  }

  /**
   * The members of one object, as far as they tell of each other.
   *
   * @param outer what holds the object
   * @param named what one of them gives as the name of another's value; empty if none does
   */
  record Members(Holder outer, String named, boolean hasKeyId) {

    private static final List<String> NAMES =
        List.of("Name", "name", "Key", "key", "ParameterKey", "Variable");

    private static final List<String> VALUES =
        List.of("Value", "value", "ParameterValue", "StringValue", "StringEquals", "S", "SS");

    static Members of(Node.Mapping object, Holder outer) {
      String named = "";
      boolean hasKeyId = false;
      for (Node.Member member : object.members()) {
        if (member.value() instanceof Node.Text text) {
          named = NAMES.contains(member.key()) ? text.value() : named;
          hasKeyId |= AwsSecretKeys.isId(text.value());
        }
      }
      return new Members(outer, named, hasKeyId);
    }

    Holder holder(String key) {
      String value = named.isEmpty() ? outer.name() : named;
      return new Holder(VALUES.contains(key) && !value.isEmpty() ? value : key, hasKeyId);
    }
  }
}
