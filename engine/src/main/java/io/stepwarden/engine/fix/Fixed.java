package io.stepwarden.engine.fix;

import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.source.Secret;
import io.stepwarden.engine.source.Source;
import java.util.List;

/**
 * What came of mending a document, in memory. Immutable.
 *
 * @param before the report on the document as it was
 * @param after the report on it as it is with the fixes made
 * @param made the decisions that are mended
 * @param dropped the decisions whose fix did not mend them, or broke something else
 * @param drafts the documents that change
 */
public record Fixed(
    Report before, Report after, List<Decision> made, List<Decision> dropped, List<Draft> drafts) {

  public Fixed {
    made = List.copyOf(made);
    dropped = List.copyOf(dropped);
    drafts = List.copyOf(drafts);
  }

  /**
   * A document as it was, and as it is to be.
   *
   * @param before the document as it was read, its byte order mark left out
   * @param after the document with the fixes made
   * @param secrets what may not be shown of either
   */
  public record Draft(Source before, Source after, List<Secret> secrets) {

    public Draft {
      secrets = List.copyOf(secrets);
    }
  }
}
