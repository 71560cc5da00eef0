package io.stepwarden.engine.iam;

import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.AttachedPolicy;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Fields;
import io.stepwarden.engine.template.Substitutions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManagedPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "arn:aws:iam::aws:policy/AdministratorAccess, AdministratorAccess",
    "arn:aws-cn:iam::aws:policy/service-role/AWSLambdaRole, AWSLambdaRole",
    "'arn:${AWS::Partition}:iam::aws:policy/PowerUserAccess', PowerUserAccess",
    "'arn:${Free}:iam::aws:policy/PowerUserAccess', PowerUserAccess",
    "AWSLambda_FullAccess, AWSLambda_FullAccess"
  })
  void aPolicyOfAwsBearsItsName(String arn, String name) {
    AttachedPolicy policy = new ManagedPolicy(field(arn)).attachedTo(3);
    assertThat(policy.awsManaged()).isEqualTo(name);
    assertThat(print(policy.arn())).isEqualTo("known " + arn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:iam::123456789012:policy/AdministratorAccess",
        "arn:aws:iam::${AWS::AccountId}:policy/AdministratorAccess"
      })
  void aPolicyOfAnAccountIsNoneOfAws(String arn) {
    AttachedPolicy policy = new ManagedPolicy(field(arn)).attachedTo(3);
    assertThat(policy.awsManaged()).isEmpty();
    assertThat(print(policy.arn())).isEqualTo("known " + arn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${Free}",
        "arn:aws:iam::aws:policy/${Free}",
        "arn:aws:iam::${Free}:policy/AdministratorAccess",
        "${Worker.Arn}"
      })
  void aReferenceMayBeAnyPolicy(String arn) {
    AttachedPolicy policy = new ManagedPolicy(field(arn)).attachedTo(3);
    assertThat(policy.awsManaged()).isEmpty();
    assertThat(print(policy.arn())).startsWith("unknown: ");
  }

  @Test
  void aPolicyBelongsToARoleOrToTheMachineWhoseRoleSamGenerates() {
    ManagedPolicy policy = new ManagedPolicy(field("AWSLambdaRole"));
    assertThat(policy.attachedTo(3).role()).isEqualTo(3);
    assertThat(policy.attachedTo(3).machine()).isEqualTo(-1);
    assertThat(policy.attachedToRoleOf(2).role()).isEqualTo(-1);
    assertThat(policy.attachedToRoleOf(2).machine()).isEqualTo(2);
  }

  private static Field field(String text) {
    return new Fields()
        .of("v: '" + text + "'", new Substitutions(name -> symbol(name)), true)
        .get("v");
  }

  private static Optional<Node> symbol(String name) {
    String resource = name.startsWith("Worker") ? "Worker" : "";
    return name.equals("Free")
        ? Optional.empty()
        : Optional.of(new Node.Symbol(name, resource, "", "later", Fields.node("x").span()));
  }
}
