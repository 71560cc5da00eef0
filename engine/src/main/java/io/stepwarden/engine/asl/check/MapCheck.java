package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.template.Field;
import java.util.List;

/**
 * Checks what is special about Map states.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html">Map</a>
 * @param objects checks the fields of objects
 * @param states checks which fields exclude each other
 * @param problems takes what is wrong
 */
record MapCheck(ObjectCheck objects, StateCheck states, Problems problems) {

  private static final List<String> DISTRIBUTED =
      List.of(
          "ItemReader",
          "ItemBatcher",
          "ResultWriter",
          "Label",
          "ToleratedFailureCount",
          "ToleratedFailureCountPath",
          "ToleratedFailurePercentage",
          "ToleratedFailurePercentagePath");

  void check(Field state, QueryLanguage language) {
    states.exactlyOne(state, "ItemProcessor", "Iterator");
    states.atMostOne(state, "ItemSelector", "Parameters");
    states.atMostOne(state, "MaxConcurrency", "MaxConcurrencyPath");
    states.atMostOne(state, "ToleratedFailureCount", "ToleratedFailureCountPath");
    states.atMostOne(state, "ToleratedFailurePercentage", "ToleratedFailurePercentagePath");
    Field config = Nodes.member(Nodes.member(state, "ItemProcessor"), "ProcessorConfig");
    part("ProcessorConfig", config, language);
    mode(state, config);
    Field reader = Nodes.member(state, "ItemReader");
    part("ItemReader", reader, language);
    reader(Nodes.member(reader, "ReaderConfig"), language);
    batcher(Nodes.member(state, "ItemBatcher"), language);
    writer(Nodes.member(state, "ResultWriter"), language);
  }

  private void mode(Field state, Field config) {
    Field mode = Nodes.member(config, "Mode");
    if (Nodes.isOpen(config) || Nodes.isOpen(mode)) {
      return;
    }
    if (Nodes.text(mode).orElse("").equals("DISTRIBUTED")) {
      if (config.get("ExecutionType").isAbsent()) {
        problems.add(
            config.get("ExecutionType"),
            "missing-field",
            "`ProcessorConfig` of a Distributed Map has no `ExecutionType`",
            "add STANDARD or EXPRESS");
      }
    }
    // WHY: without a mode the specification leaves open what the fields mean.
    if (!Nodes.text(mode).orElse("").equals("INLINE")) {
      return;
    }
    for (String name : DISTRIBUTED) {
      Field field = Nodes.member(state, name);
      if (!field.isAbsent()) {
        problems.add(
            field,
            "distributed-field",
            "`%s` belongs to a Distributed Map, and this one is inline".formatted(name),
            "set `Mode` of its `ProcessorConfig` to DISTRIBUTED, or remove the field");
      }
    }
  }

  private void reader(Field config, QueryLanguage language) {
    part("ReaderConfig", config, language);
    states.atMostOne(config, "MaxItems", "MaxItemsPath");
    boolean given =
        Nodes.text(Nodes.member(config, "CSVHeaderLocation")).orElse("").equals("GIVEN");
    if (given && config.get("CSVHeaders").isAbsent()) {
      problems.add(
          config.get("CSVHeaders"),
          "missing-field",
          "`ReaderConfig` says that headers are given, and has no `CSVHeaders`",
          "add the names of the columns");
    }
  }

  private void batcher(Field batcher, QueryLanguage language) {
    part("ItemBatcher", batcher, language);
    states.atMostOne(batcher, "MaxItemsPerBatch", "MaxItemsPerBatchPath");
    states.atMostOne(batcher, "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath");
    if (Nodes.isObject(batcher)
        && batcher.members().stream().noneMatch(entry -> entry.key().startsWith("Max"))) {
      problems.add(
          batcher,
          "missing-field",
          "`ItemBatcher` limits neither the items nor the bytes of a batch",
          "add `MaxItemsPerBatch` or `MaxInputBytesPerBatch`");
    }
  }

  private void writer(Field writer, QueryLanguage language) {
    part("ResultWriter", writer, language);
    part("WriterConfig", Nodes.member(writer, "WriterConfig"), language);
    if (Nodes.isObject(writer)
        && writer.get("Resource").isAbsent()
        && writer.get("WriterConfig").isAbsent()) {
      problems.add(
          writer,
          "missing-field",
          "`ResultWriter` has neither `Resource` nor `WriterConfig`",
          "add the `Resource` to write with");
    }
  }

  private void part(String object, Field field, QueryLanguage language) {
    if (Nodes.isObject(field)) {
      objects.check(object, field, language);
    }
  }
}
