package io.stepwarden.engine.iam;

import io.stepwarden.engine.model.ActionPattern;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.template.Field;
import java.util.List;
import java.util.Locale;

/** Reads the actions of statements. */
final class Actions {

  /** The actions that rules ask for by name. */
  private static final List<String> ASKED_FOR =
      List.of(
          "events:PutRule",
          "events:PutTargets",
          "iam:PassRole",
          "kms:Decrypt",
          "kms:GenerateDataKey",
          "lambda:InvokeFunction",
          "secretsmanager:DescribeSecret",
          "secretsmanager:GetSecretValue",
          "states:InvokeHTTPEndpoint",
          "states:RevealSecrets",
          "states:StartExecution",
          "states:StartSyncExecution",
          "states:TestState",
          "sts:AssumeRole");

  private Actions() {}

  static ActionPattern pattern(Field action) {
    Value<String> value = action.text();
    if (!(value instanceof Value.Known<String> known)) {
      return new ActionPattern(value, "", List.of());
    }
    String pattern = known.value().toLowerCase(Locale.ROOT);
    List<String> matches =
        ASKED_FOR.stream()
            .filter(name -> Glob.matches(pattern, name.toLowerCase(Locale.ROOT)))
            .toList();
    return new ActionPattern(value, wildcard(pattern), matches);
  }

  private static String wildcard(String pattern) {
    int colon = pattern.indexOf(':');
    if (Glob.isAll(colon < 0 ? pattern : pattern.substring(0, colon))) {
      return Glob.isAll(pattern.substring(colon + 1)) ? "all" : "partial";
    }
    if (colon >= 0 && Glob.isAll(pattern.substring(colon + 1))) {
      return "service";
    }
    return Glob.isPattern(pattern) ? "partial" : "none";
  }
}
