package io.stepwarden.engine.iam;

import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.ActionPattern;
import io.stepwarden.engine.model.ResourcePattern;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Fields;
import io.stepwarden.engine.template.Resolver;
import io.stepwarden.engine.template.Substitutions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {

  @ParameterizedTest
  @CsvSource({
    "*, all",
    "**, all",
    "*:*, all",
    "lambda:*, service",
    "LAMBDA:**, service",
    "lambda:Invoke*, partial",
    "lambda:?nvokeFunction, partial",
    "*:InvokeFunction, partial",
    "lam*:*, service",
    "lambda:InvokeFunction, none",
    "lambda, none"
  })
  void actionsAreAsWideAsTheirWildcards(String action, String wildcard) {
    assertThat(Actions.pattern(field(action)).wildcard()).isEqualTo(wildcard);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*:PutTargets | events:PutTargets",
        "states:Start* | states:StartExecution states:StartSyncExecution",
        "LAMBDA:invokefunction | lambda:InvokeFunction",
        "lambda:Invoke?unction | lambda:InvokeFunction",
        "iam:Pass* | iam:PassRole",
        "s3:GetObject | ''"
      })
  void actionsMatchWithoutRegardToCase(String action, String matches) {
    List<String> expected = matches.isEmpty() ? List.of() : List.of(matches.split(" "));
    assertThat(Actions.pattern(field(action)).matches()).isEqualTo(expected);
  }

  @Test
  void aStarMatchesAllThatIsAskedFor() {
    assertThat(Actions.pattern(field("*")).matches())
        .contains("iam:PassRole", "states:TestState", "sts:AssumeRole")
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"${Free}", "lambda:${Free}"})
  void anActionThatIsNotKnownHasNoWidth(String action) {
    ActionPattern pattern = Actions.pattern(field(action));
    assertThat(pattern.wildcard()).isEmpty();
    assertThat(pattern.matches()).isEmpty();
    assertThat(print(pattern.value())).isEqualTo("unknown: the substitution `Free` is not given");
  }

  @ParameterizedTest
  @CsvSource({
    "*, all",
    "**, all",
    "arn:*, all",
    "arn:aws:lambda:*:*:*, all",
    "arn:aws:lambda:*, all",
    "arn:aws:lambda:*:*:function:*, type",
    "arn:aws:lambda:eu-central-1:123456789012:function:*, type",
    "'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:*', type",
    "arn:aws:iam::123456789012:role/*, type",
    "arn:aws:lambda:*:*:function:*:*, type",
    "arn:aws:lambda:*:*:function:order-*, partial",
    "arn:aws:lambda:*:*:func*:x, partial",
    "'${Worker.Arn}:*', partial",
    "'arn:aws:lambda:eu-central-1:123456789012:function:${Worker}:*', partial",
    "arn:aws:s3:::bucket/*, partial",
    "arn:aws:s3:::*, all",
    "arn:aws:s3:::bucket, none",
    "arn:aws:lambda:*:*:function:order, none",
    "arn:aws:sqs:eu-central-1:123456789012:queue, none",
    "'${Worker.Arn}', none",
    "'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:queue', none",
    "'arn:aws:sqs:${Free}:1:queue', none"
  })
  void resourcesAreAsWideAsTheirLastPart(String resource, String wildcard) {
    ResourcePattern pattern = Resources.pattern(field(resource));
    assertThat(pattern.wildcard()).isEqualTo(wildcard);
    assertThat(print(pattern.value())).isEqualTo("known " + resource);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${Free}",
        "arn:aws:lambda:*:*:function:${Free}",
        "arn:aws:s3:::${Free}/*",
        "${Free}:*"
      })
  void aResourceThatMayBeAnythingHasNoWidth(String resource) {
    ResourcePattern pattern = Resources.pattern(field(resource));
    assertThat(pattern.wildcard()).isEmpty();
    assertThat(print(pattern.value())).isEqualTo("unknown: the substitution `Free` is not given");
  }

  @ParameterizedTest
  @CsvSource({
    "*, ''",
    "arn:*, ''",
    "arn:aws:*:*:*:*, ''",
    "arn:aws:lambda:*, lambda:",
    "arn:aws:iam::*:role/*, iam:role/",
    "arn:aws:events:*:*:rule/Step?unctions*, events:rule/Step?unctions",
    "arn:aws:iam::*:role/*-deploy, iam:role/*-deploy",
    "arn:aws:lambda:*:*:function:*:*, lambda:function:",
    "arn:aws:iam::*:*/*, iam:",
    "'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/Orders', events:rule/Orders",
    "'arn:aws:events:*:*:rule/${Worker}-*', events:rule/$-",
    "'${Worker.Arn}*', $",
    "'${Free}', ''"
  })
  void thePrefixLacksTheStarsAtTheEnd(String resource, String prefix) {
    assertThat(Resources.pattern(field(resource)).prefix()).isEqualTo(prefix);
  }

  @ParameterizedTest
  @CsvSource({
    "'${Worker.Arn}', Worker",
    "'${Worker.Arn}:*', ''",
    "arn:aws:s3:::b, ''",
    "'${Free}', ''"
  })
  void aResourceMayBeOneOfTheTemplate(String resource, String refersTo) {
    assertThat(Resources.pattern(field(resource)).refersTo()).isEqualTo(refersTo);
  }

  private static Field field(String text) {
    Resolver resolver = new Substitutions(PatternsTest::symbol);
    return new Fields().of("v: '" + text + "'", resolver, true).get("v");
  }

  private static Optional<Node> symbol(String name) {
    String resource = name.startsWith("Worker") ? "Worker" : "";
    return name.equals("Free")
        ? Optional.empty()
        : Optional.of(new Node.Symbol(name, resource, "", "later", Fields.node("x").span()));
  }
}
