package io.stepwarden.engine.decision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.stepwarden.engine.model.Anchors;
import io.stepwarden.engine.model.Model;
import io.stepwarden.engine.policy.EvaluationException;
import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.source.Redaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns what rules return into decisions. Immutable and thread-safe.
 *
 * <p>It fails closed: a rule that returns nothing at all, or that leaves something it applies to
 * undecided, is undetermined there.
 */
public final class Judge {

  private static final String RULES = "stepwarden.rules.";
  private static final Comparator<Decision> BY_PLACE =
      Comparator.comparing((Decision decision) -> decision.span().source().name())
          .thenComparing(decision -> decision.span().start())
          .thenComparing(decision -> decision.rule().id());

  private final List<Rule> rules;
  private final Function<Rule, Severity> severity;
  private final Set<Outcome> listed;
  private final JsonFactory json;

  /**
   * Creates a judge.
   *
   * @param rules the rules whose decisions count
   * @param severity how grave a violation of a rule is
   * @param listed the outcomes whose decisions are listed; those of others are counted
   */
  public Judge(
      List<Rule> rules, Function<Rule, Severity> severity, Set<Outcome> listed, JsonFactory json) {
    this.rules = List.copyOf(rules);
    this.severity = severity;
    this.listed = Set.copyOf(listed);
    this.json = json;
  }

  /**
   * Returns the decisions about a template.
   *
   * @param anchors the places of the model as it was written
   * @param redaction what no text of a decision may show
   * @param editor finds out what the edits of a violation mean for the text
   * @param results what the bundle's entrypoints returned, each {@code {area: {rule: {applies,
   *     pass, violation, undetermined}}}}
   * @throws EvaluationException if the result is not of that form
   */
  public Judgement judge(
      Model model, Anchors anchors, Redaction redaction, Editor editor, List<byte[]> results) {
    Map<String, RuleOutput> outputs = new HashMap<>();
    results.forEach(result -> outputs.putAll(outputs(result)));
    Subjects subjects = Subjects.of(model);
    List<Decision> decisions = new ArrayList<>();
    Counts counts = Counts.NONE;
    for (Rule rule : rules) {
      RuleJudge one =
          new RuleJudge(rule, severity.apply(rule), listed, anchors, redaction, editor, subjects);
      one.judge(outputs.get(rule.packagePath()));
      decisions.addAll(one.decisions());
      counts = counts.plus(one.counts());
    }
    decisions.sort(BY_PLACE);
    return new Judgement(decisions, counts);
  }

  private Map<String, RuleOutput> outputs(byte[] result) {
    Map<String, RuleOutput> outputs = new HashMap<>();
    try (JsonParser in = json.createParser(result)) {
      in.nextToken();
      RuleOutput.expect(in, JsonToken.START_OBJECT);
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String area = in.currentName();
        in.nextToken();
        RuleOutput.expect(in, JsonToken.START_OBJECT);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
          String path = RULES + area + "." + in.currentName();
          in.nextToken();
          outputs.put(path, RuleOutput.read(in));
        }
      }
    } catch (IOException e) {
      throw new EvaluationException(
          EvaluationException.Reason.MALFORMED_RESULT,
          "the rules returned something of another form: " + e.getMessage(),
          e);
    }
    return outputs;
  }
}
