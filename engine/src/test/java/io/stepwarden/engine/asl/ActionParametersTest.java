package io.stepwarden.engine.asl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionParametersTest {

  @ParameterizedTest
  @CsvSource({
    "QueueUrl, QueueUrl",
    "DBInstanceIdentifier, DbInstanceIdentifier",
    "SourceDBInstanceIdentifier, SourceDBInstanceIdentifier",
    "SSEKMSKeyId, SsekmsKeyId",
    "ARN, Arn",
    "ACL, Acl",
    "S3Bucket, S3Bucket",
    "ChecksumCRC32, ChecksumCRC32",
    "A, A"
  })
  void acronymsAtTheStartHaveOneCapital(String model, String spelt) {
    assertThat(ActionParameters.spelt(model)).isEqualTo(spelt);
    assertThat(ActionParameters.spelt(spelt)).isEqualTo(spelt);
  }

  @Test
  void parametersAreFoundByName() {
    ActionParameters known = new ActionParameters(List.of("DBName"), List.of("KmsKeyId"));
    assertThat(known.all()).containsExactly("DbName", "KmsKeyId");
    assertThat(known.has("DbName")).isTrue();
    assertThat(known.has("DBName")).isFalse();
    assertThat(known.ignoringCase("DBName")).contains("DbName");
    assertThat(known.ignoringCase("kmsKeyId")).contains("KmsKeyId");
    assertThat(known.ignoringCase("KmsKey")).isEmpty();
  }
}
