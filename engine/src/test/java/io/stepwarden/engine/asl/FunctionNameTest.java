package io.stepwarden.engine.asl;

import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Fields;
import io.stepwarden.engine.template.Resolver;
import io.stepwarden.engine.template.Substitutions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionNameTest {

  private static final Map<String, String> TYPES =
      Map.of(
          "Worker", "AWS::Lambda::Function",
          "Live", "AWS::Lambda::Alias",
          "First", "AWS::Lambda::Version",
          "Sam", "AWS::Serverless::Function",
          "Queue", "AWS::SQS::Queue");

  private final FunctionName functions = new FunctionName(TYPES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "work:live",
        "work:7",
        "123456789012:function:work:live",
        "arn:aws:lambda:eu-central-1:123456789012:function:work:7",
        "arn:aws:lambda:${Region}:123456789012:function:${Name}:live",
        "${Worker.Arn}:live",
        "${Worker.qualified_arn}",
        "${Sam.Alias}",
        "${Sam.Version}",
        "${Live}",
        "${First}",
        "work:${Queue.Name}"
      })
  void aVersionOrAliasQualifies(String name) {
    assertThat(print(functions.isQualified(field(name)))).isEqualTo("known true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "work",
        "work:$LATEST",
        "123456789012:function:work",
        "arn:aws:lambda:eu-central-1:123456789012:function:work",
        "arn:aws:lambda:eu-central-1:123456789012:function:work:$LATEST",
        "arn:${AWS::Partition}:lambda:${Region}:${AWS::AccountId}:function:work",
        "${Worker.Arn}",
        "${Worker}",
        "${Worker.Arn}:$LATEST",
        "${Sam.Arn}",
        "function:${Worker}",
        "${AWS::StackName}-work"
      })
  void aFunctionAloneAndLatestDoNot(String name) {
    assertThat(print(functions.isQualified(field(name)))).isEqualTo("known false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${Function} | the substitution `Function` is not given",
        "work:${Stage} | the substitution `Stage` is not given",
        "${Worker.Arn}:${Stage} | the substitution `Stage` is not given",
        "work-${Stage} | the substitution `Stage` is not given",
        "arn:aws:lambda:x:1:function:${Name} | the substitution `Name` is not given",
        "arn:${Rest} | its function is not known",
        "${Queue.Arn} | Queue is not created yet",
        "${Worker.SomethingElse} | Worker is not created yet"
      })
  void whatMayHoldAQualifierIsUnknown(String name, String reason) {
    assertThat(print(functions.isQualified(field(name)))).isEqualTo("unknown: " + reason);
  }

  @ParameterizedTest
  @CsvSource({"live, known true", "7, known true", "$LATEST, known false"})
  void qualifiersStandAloneToo(String qualifier, String printed) {
    assertThat(print(FunctionName.isVersion(field(qualifier)))).isEqualTo(printed);
  }

  private static Field field(String name) {
    Substitutions symbols = new Substitutions(FunctionNameTest::symbol);
    String document = "Name: '" + name + "'";
    return new Fields().of(document, Resolver.NONE.then(symbols), false).get("Name");
  }

  private static Optional<Node> symbol(String name) {
    int dot = name.lastIndexOf('.');
    String resource = dot < 0 ? name : name.substring(0, dot);
    boolean given = TYPES.containsKey(resource);
    if (!given && !name.startsWith("AWS::")) {
      return Optional.empty();
    }
    String owner = given ? resource : "";
    String attribute = dot < 0 ? "" : name.substring(dot + 1);
    String reason = owner + " is not created yet";
    return Optional.of(new Node.Symbol(name, owner, attribute, reason, Fields.node("x").span()));
  }
}
