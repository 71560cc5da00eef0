package io.stepwarden.engine.model;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes what surrounds the machines of a model. */
final class SurroundingsJson extends ValueJson {

  SurroundingsJson(JsonGenerator out, Anchors anchors) {
    super(out, anchors);
  }

  void write(Model model) throws IOException {
    list("log_groups", model.logGroups(), this::logGroup);
    list("keys", model.keys(), this::key);
    list("activities", model.activities(), this::activity);
    list("message_targets", model.messageTargets(), this::messageTarget);
    list("buckets", model.buckets(), this::bucket);
  }

  private void logGroup(LogGroup group) throws IOException {
    at(group.at());
    out.writeStringField("name", group.name());
    integers("machines", group.machines());
    value("vended", group.vended());
    value("kms_key_id", group.kmsKeyId());
    value("retention_in_days", group.retentionInDays());
  }

  private void key(KmsKey key) throws IOException {
    at(key.at());
    out.writeStringField("name", key.name());
    integers("machines", key.machines());
    value("key_spec", key.keySpec());
    value("enabled", key.enabled());
    value("rotation", key.rotation());
    value("log_delivery", key.logDelivery());
  }

  private void activity(Activity activity) throws IOException {
    at(activity.at());
    out.writeStringField("name", activity.name());
    integers("tasks", activity.tasks());
    value("tagged", activity.tagged());
    value("encryption_type", activity.encryptionType());
  }

  private void bucket(Bucket bucket) throws IOException {
    at(bucket.at());
    out.writeStringField("name", bucket.name());
    integers("states", bucket.states());
    value("denies_plaintext", bucket.deniesPlaintext());
  }

  private void messageTarget(MessageTarget target) throws IOException {
    at(target.at());
    out.writeStringField("name", target.name());
    out.writeStringField("kind", target.kind());
    integers("tasks", target.tasks());
    value("kms_master_key_id", target.kmsMasterKeyId());
    value("sqs_managed_sse_enabled", target.sqsManagedSseEnabled());
    values("protocols", target.protocols());
  }
}
