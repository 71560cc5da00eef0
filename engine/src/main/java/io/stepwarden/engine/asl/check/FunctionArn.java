package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.template.Field;
import java.util.regex.Pattern;

/**
 * Checks the spelling of a Resource that is no integration: a function's ARN, or what will be
 * replaced by one.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html">FunctionArn</a>
 * @param problems takes what is wrong
 */
record FunctionArn(Problems problems) {

  private static final String FUNCTION = ":function:";
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-]{1,140}(:(\\$LATEST|[A-Za-z0-9_-]{1,129}))?");

  void check(Field resource) {
    String text = Nodes.text(resource).orElse("");
    int opened = text.indexOf("${");
    if (opened >= 0 && text.indexOf('}', opened) < 0) {
      problems.add(
          resource,
          "unclosed-substitution",
          "`%s` opens a substitution with `${` and does not close it".formatted(text),
          "add the `}`");
    } else if (text.startsWith("arn:") && text.contains(":lambda:") && opened < 0) {
      function(resource, text);
    }
  }

  private void function(Field resource, String arn) {
    int name = arn.indexOf(FUNCTION);
    if (name >= 0 && !NAME.matcher(arn.substring(name + FUNCTION.length())).matches()) {
      problems.add(
          resource,
          "bad-function-arn",
          "`%s` is not the ARN of a function, version or alias".formatted(arn),
          "write `…:function:NAME`, `…:function:NAME:ALIAS` or `…:function:NAME:$LATEST`");
    }
  }
}
