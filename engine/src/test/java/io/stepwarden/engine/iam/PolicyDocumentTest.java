package io.stepwarden.engine.iam;

import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.Statement;
import io.stepwarden.engine.model.TrustStatement;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Fields;
import io.stepwarden.engine.template.Neighbours;
import io.stepwarden.engine.template.Substitutions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyDocumentTest {

  private final Fields fields = new Fields();
  private final List<Value<Boolean>> unread = new ArrayList<>();

  @Test
  void statementsAreReadInOrder() {
    List<Statement> statements =
        grants(
            """
            Statement:
              - {Effect: Allow, Action: ['a:B', 'c:*'], Resource: ['x', '*']}
              - {Effect: Deny, Action: 'd:E', Resource: y}
            """);
    assertThat(statements)
        .extracting(statement -> print(statement.effect()))
        .containsExactly("known Allow", "known Deny");
    assertThat(statements.get(0).actions())
        .extracting(action -> print(action.value()))
        .containsExactly("known a:B", "known c:*");
    assertThat(statements.get(0).resources())
        .extracting(resource -> resource.wildcard())
        .containsExactly("none", "all");
    assertThat(statements).extracting(Statement::role).containsOnly(2);
    assertThat(statements.get(1).at().path()).hasToString("$.Statement[1]");
    assertThat(unread).isEmpty();
  }

  @Test
  void oneStatementNeedsNoList() {
    List<Statement> statements = grants("Statement: {Effect: Allow, Action: 'a:B', Resource: x}");
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).actions()).hasSize(1);
  }

  @Test
  void exceptionsAreMarkedAsSuch() {
    Statement statement =
        grants("Statement: {Effect: Allow, NotAction: ['iam:*'], NotResource: x}").get(0);
    assertThat(statement.notAction()).isTrue();
    assertThat(statement.notResource()).isTrue();
    assertThat(statement.actions())
        .extracting(action -> action.wildcard())
        .containsExactly("service");
    Statement plain = grants("Statement: {Effect: Allow, Action: 'a:B', Resource: x}").get(0);
    assertThat(plain.notAction()).isFalse();
    assertThat(plain.notResource()).isFalse();
  }

  @Test
  void conditionKeysAreInLowerCaseAndOperatorsAsTheyStand() {
    Statement statement =
        grants(
                """
                Statement:
                  Effect: Allow
                  Condition:
                    StringEquals: {'aws:SourceAccount': ['1', '2'], 'AWS:SourceArn': x}
                    Bool: {'aws:SecureTransport': true}
                """)
            .get(0);
    assertThat(statement.conditions())
        .extracting(condition -> condition.operator() + " " + condition.key())
        .containsExactly(
            "StringEquals aws:sourceaccount",
            "StringEquals aws:sourcearn",
            "Bool aws:securetransport");
    assertThat(statement.conditions().get(0).values())
        .extracting(value -> print(value))
        .containsExactly("known 1", "known 2");
    assertThat(print(statement.conditions().get(2).values().get(0))).isEqualTo("known true");
  }

  @Test
  void principalsBearTheirType() {
    List<TrustStatement> statements =
        trust(
            """
            Statement:
              - {Effect: Allow, Principal: {Service: [a, b], AWS: '123456789012'}}
              - {Effect: Allow, Principal: '*'}
              - {Effect: Allow, NotPrincipal: {AWS: x}}
              - {Effect: Allow}
            """);
    assertThat(statements.get(0).principals())
        .extracting(principal -> principal.type() + " " + print(principal.value()))
        .containsExactly("Service known a", "Service known b", "AWS known 123456789012");
    assertThat(statements.get(1).principals())
        .extracting(principal -> principal.type() + " " + print(principal.value()))
        .containsExactly("* known *");
    assertThat(statements.get(2).notPrincipal()).isTrue();
    assertThat(statements.get(3).principals()).isEmpty();
  }

  @Test
  void aDocumentInAStringIsReadInItsPlace() {
    Field text =
        fields.strict("Policy: '{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"a:B\"}}'");
    Field document = new Definitions(Fields.READER, Neighbours.NONE).document(text.get("Policy"));
    Statement statement = new PolicyDocument(document, 0, unread::add).grants().get(0);
    assertThat(print(statement.effect())).isEqualTo("known Allow");
    assertThat(statement.effect().at().span().text()).isEqualTo("\"Allow\"");
    assertThat(statement.effect().at().path()).hasToString("$.Policy.Statement.Effect");
  }

  @Test
  void listsThatAreNotKnownStandAsOneUnknownPattern() {
    Statement statement =
        grants("Statement: {Effect: '${E}', Action: '${A}', Resource: '${R}'}").get(0);
    assertThat(print(statement.effect())).startsWith("unknown");
    assertThat(statement.actions()).extracting(action -> action.wildcard()).containsExactly("");
    assertThat(statement.resources())
        .extracting(resource -> resource.wildcard())
        .containsExactly("");
  }

  @Test
  void statementsThatAreNotKnownAreReported() {
    assertThat(grants("Statement: '${S}'")).isEmpty();
    assertThat(grants("Statement: [{Effect: Allow}, '${S}', 7]")).hasSize(1);
    assertThat(unread)
        .extracting(Fields::print)
        .containsExactly(
            "unknown: the substitution `S` is not given",
            "unknown: the substitution `S` is not given",
            "unknown: it is a number and not an object");
    assertThat(fields.codes()).containsExactly("wrong-type");
  }

  @Test
  void aDocumentThatIsNotKnownIsReported() {
    Field document = fields.strict("a: 1").unknownBecause("elsewhere");
    assertThat(new PolicyDocument(document, 0, unread::add).grants()).isEmpty();
    assertThat(unread).extracting(Fields::print).containsExactly("unknown: elsewhere");
  }

  @Test
  void aPolicyWithoutStatementsGrantsNothing() {
    assertThat(grants("Version: '2012-10-17'")).isEmpty();
    assertThat(unread).isEmpty();
  }

  private List<Statement> grants(String document) {
    return new PolicyDocument(field(document), 2, unread::add).grants();
  }

  private List<TrustStatement> trust(String document) {
    return new PolicyDocument(field(document), 2, unread::add).trust();
  }

  private Field field(String document) {
    return fields.of(document, Substitutions.NOT_GIVEN, true);
  }
}
