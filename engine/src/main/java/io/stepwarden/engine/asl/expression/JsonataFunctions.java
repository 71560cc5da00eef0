package io.stepwarden.engine.asl.expression;

import io.stepwarden.engine.source.Suggestion;
import java.util.List;

/**
 * The functions that JSONata expressions of Step Functions may call.
 *
 * @see <a href="https://docs.jsonata.org/2.0.0/string-functions">JSONata 2.0, functions</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html#jsonata-functions-provided-by-sfn">Functions
 *     that Step Functions adds</a>
 */
final class JsonataFunctions {

  private static final List<String> JSONATA =
      names(
          """
          abs append assert average base64decode base64encode boolean ceil clone contains
          count decodeUrl decodeUrlComponent distinct each encodeUrl encodeUrlComponent error
          exists filter floor formatBase formatInteger formatNumber fromMillis join keys
          length lookup lowercase map match max merge millis min not now number pad
          parseInteger power random reduce replace reverse round shuffle sift single sort
          split spread sqrt string substring substringAfter substringBefore sum toMillis trim
          type uppercase zip
          """);

  private static final List<String> STEP_FUNCTIONS =
      List.of("partition", "range", "hash", "uuid", "parse");

  private JsonataFunctions() {}

  private static List<String> names(String words) {
    return List.of(words.strip().split("\\s+"));
  }

  static boolean contains(String name) {
    return JSONATA.contains(name) || STEP_FUNCTIONS.contains(name) || name.equals("eval");
  }

  /** Returns the help that names the function which was meant. */
  static String help(String name) {
    String help = "define it in the expression, or call one that JSONata has";
    String near = Suggestion.orElse(name, JSONATA, "");
    near = near.isEmpty() ? Suggestion.orElse(name, STEP_FUNCTIONS, help) : near;
    return near.replace("mean `", "mean `$");
  }
}
