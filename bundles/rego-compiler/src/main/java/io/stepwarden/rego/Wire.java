package io.stepwarden.rego;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Requests and responses as the JSON that the program reads and writes. Thread-safe. */
final class Wire {

  private static final TypeReference<List<RegoError>> ERRORS = new TypeReference<>() {};
  private static final TypeReference<List<Evaluated.Row>> ROWS = new TypeReference<>() {};

  private final ObjectMapper mapper =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  byte[] encode(BuildRequest request) {
    ObjectNode out = start("build", request.sources());
    out.putPOJO("entrypoints", request.entrypoints());
    out.put("revision", request.revision());
    out.putPOJO("roots", request.roots());
    out.putPOJO("metadata", request.metadata());
    return bytes(out);
  }

  byte[] encode(TestRequest request) {
    return bytes(start("test", request.sources()).put("run", request.run()));
  }

  byte[] encode(EvalRequest request) {
    ObjectNode out = start("eval", request.sources()).put("query", request.query());
    request.input().ifPresent(input -> out.set("input", input));
    return bytes(out);
  }

  byte[] encode(Sources sources) {
    return bytes(start("inspect", sources));
  }

  BuildResult built(byte[] response) {
    return decode(response, result -> mapper.convertValue(result, Built.class), Rejected::new);
  }

  TestResult tested(byte[] response) {
    return decode(response, result -> mapper.convertValue(result, TestReport.class), Rejected::new);
  }

  EvalResult evaluated(byte[] response) {
    return decode(
        response, result -> new Evaluated(mapper.convertValue(result, ROWS)), Rejected::new);
  }

  InspectResult inspected(byte[] response) {
    return decode(response, result -> mapper.convertValue(result, Inspection.class), Rejected::new);
  }

  private ObjectNode start(String operation, Sources sources) {
    ObjectNode out = mapper.createObjectNode().put("operation", operation);
    out.putPOJO("modules", sources.modules());
    out.putPOJO("data", sources.data());
    out.putPOJO("schemas", sources.schemas());
    out.put("strict", sources.strict());
    out.put("rego_version", sources.regoVersion());
    return out;
  }

  private byte[] bytes(ObjectNode request) {
    try {
      return mapper.writeValueAsBytes(request);
    } catch (IOException e) {
      throw new RegoCompilerException("the request is no JSON", e);
    }
  }

  private <R> R decode(
      byte[] response, Function<JsonNode, R> result, Function<List<RegoError>, R> rejected) {
    JsonNode answer = read(response);
    if (answer.has("panic")) {
      throw new RegoCompilerException("the compiler broke: " + answer.get("panic").asText());
    }
    if (answer.has("errors")) {
      return rejected.apply(mapper.convertValue(answer.get("errors"), ERRORS));
    }
    return result.apply(answer.get("result"));
  }

  private JsonNode read(byte[] response) {
    try {
      return mapper.readTree(response);
    } catch (IOException e) {
      throw new RegoCompilerException("the response is no JSON", e);
    }
  }
}
