package io.stepwarden.engine.asl;

import io.stepwarden.engine.source.Suggestion;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds what somebody meant to call. Immutable.
 *
 * @param integrations the optimised integrations
 * @param sdk the services of AWS SDK integrations
 */
record CallSuggestions(Integrations integrations, ServiceTable sdk) {

  /** Returns a question for the integration that a name was meant for, or where to look. */
  String integration(String name) {
    // WHY: of two that are as near, it is the same one in each run.
    SortedSet<String> names = new TreeSet<>(integrations.names());
    return names.stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .or(() -> sdkIntegration(name))
        .or(() -> Suggestion.of(name, names))
        .map(near -> "did you mean `arn:aws:states:::" + near + "`?")
        .orElse("see " + TaskResourceCheck.GUIDE + "integrate-optimized.html");
  }

  /** Returns the AWS SDK integration for what looks like an optimised one. */
  private Optional<String> sdkIntegration(String name) {
    int colon = Math.max(0, name.indexOf(':'));
    String service = name.substring(0, colon);
    String known =
        sdk.hasService(service) ? service : sdk.serviceAlsoCalled(service).orElse(service);
    return sdk.actions(known).stream()
        .filter(name.substring(colon).replace(":", "")::equalsIgnoreCase)
        .map(action -> "aws-sdk:" + known + ":" + action)
        .findFirst();
  }

  /** Returns a question for the service that a name was meant for, or where to look. */
  String service(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return (sdk.hasService(lower) ? Optional.of(lower) : sdk.serviceAlsoCalled(lower))
        .map(service -> "did you mean `" + service + "`?")
        .orElseGet(
            () ->
                Suggestion.orElse(
                    name,
                    sdk.services(),
                    "see " + TaskResourceCheck.GUIDE + "supported-services-awssdk.html"));
  }
}
