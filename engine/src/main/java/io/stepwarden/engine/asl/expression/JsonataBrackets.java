package io.stepwarden.engine.asl.expression;

import java.util.List;

/** Parses what stands in brackets of JSONata, behind the bracket that opens. */
record JsonataBrackets(JsonataParser parser) {

  /** Parses {@code (a; b; c)}. */
  void block() {
    parser
        .context()
        .inScope(
            false,
            List.of(),
            () -> {
              while (!parser.token().isOperator(")")) {
                parser.expression(0);
                if (!parser.take(";")) {
                  break;
                }
              }
              return true;
            });
    parser.expect(")", true);
  }

  /** Parses {@code [a, b..c]}. */
  void array() {
    if (!parser.token().isOperator("]")) {
      do {
        parser.expression(0);
        if (parser.take("..")) {
          parser.expression(0);
        }
      } while (parser.take(","));
    }
    parser.expect("]", true);
  }

  /** Parses <code>{a: b, c: d}</code>. */
  boolean object() {
    if (!parser.token().isOperator("}")) {
      do {
        parser.expression(0);
        parser.expect(":", false);
        parser.expression(0);
      } while (parser.take(","));
    }
    parser.expect("}", true);
    return true;
  }

  /** Parses {@code (a, ?, b)}, the arguments of a call, of which some may be left open. */
  void arguments() {
    if (!parser.token().isOperator(")")) {
      do {
        if (!parser.take("?")) {
          parser.expression(0).markAsFunction();
        }
      } while (parser.take(","));
    }
    parser.expect(")", true);
  }

  /** Parses {@code (<a, >b)}, by which an array is ordered. */
  boolean terms() {
    parser.expect("(", false);
    do {
      if (!parser.take("<")) {
        parser.take(">");
      }
      parser.expression(0);
    } while (parser.take(","));
    parser.expect(")", false);
    return true;
  }

  /** Parses {@code |place|update, delete|}. */
  void transform() {
    parser
        .context()
        .nested(
            () -> {
              parser.expression(0);
              parser.expect("|", false);
              parser.expression(0);
              if (parser.take(",")) {
                parser.expression(0);
              }
              return true;
            });
    parser.expect("|", false);
  }
}
