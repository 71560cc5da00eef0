package io.stepwarden.engine.asl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for each text, whatever it is. */
class ExpressionPropertiesTest {

  private static final String[] PIECES = {
    "$",
    "$$",
    "$.",
    "$a",
    ".a",
    "..",
    "[",
    "]",
    "['a']",
    "[0]",
    "[?(",
    "@.x",
    "==",
    "(",
    ")",
    "{",
    "}",
    "'",
    "\"",
    "\\",
    ",",
    ":",
    ";",
    "?",
    "*",
    "/",
    "|",
    "&",
    "%",
    "#",
    "`",
    " ",
    "\n",
    "1",
    "-",
    "States.",
    "States.Format(",
    "States.Array(",
    "'{}'",
    "{%",
    "%}",
    "$states",
    ".input",
    "function(",
    ":=",
    "~>",
    "${X}",
    "and",
    "true",
    "\uD835\uDC9C",
    "\uDC9C",
    "é",
    "/*",
    "*/"
  };

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(12).map(list -> String.join("", list));
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30);
    Arbitrary<String> jsonata = pieces.map(text -> "{%" + text + "%}");
    Arbitrary<String> call = pieces.map(text -> "States.Array(" + text + ")");
    Arbitrary<String> path = pieces.map(text -> "$" + text);
    return Arbitraries.oneOf(any, pieces, jsonata, call, path);
  }

  @Property
  void whatIsFoundLiesInsideAPath(@ForAll("texts") String text) {
    assertInside(text, PathExpression.path(text));
  }

  @Property
  void whatIsFoundLiesInsideAReferencePath(@ForAll("texts") String text) {
    assertInside(text, PathExpression.referencePath(text));
  }

  @Property
  void whatIsFoundLiesInsideAValueOfATemplate(@ForAll("texts") String text) {
    assertInside(text, PathExpression.payloadTemplateValue(text));
  }

  @Property
  void whatIsFoundLiesInsideTheNameOfAVariable(@ForAll("texts") String text) {
    assertInside(text, PathExpression.variableName(text));
  }

  @Property
  void whatIsFoundLiesInsideACall(@ForAll("texts") String text) {
    assertInside(text, IntrinsicFunction.parse(text));
  }

  @Property(tries = 4000)
  void whatIsFoundLiesInsideAnExpression(@ForAll("texts") String text) {
    assertInside(text, JsonataExpression.parse(text));
  }

  @Property
  void aReferencePathIsAPath(@ForAll("texts") String text) {
    if (PathExpression.referencePath(text).faults().isEmpty()) {
      assertThat(PathExpression.path(text)).isEqualTo(PathExpression.referencePath(text));
    }
  }

  @Property
  void aPathIsAnArgument(@ForAll("texts") String text) {
    Parsed path = PathExpression.path("$.a['" + text.replace("'", "").replace("\\", "") + "']");
    assertThat(path.faults()).isEmpty();
    assertThat(path.references()).hasSize(1);
  }

  @Property
  void parenthesesChangeNoVerdict(@ForAll("texts") String text) {
    if (JsonataExpression.isExpression(text)) {
      String inside = text.substring(2, text.length() - 2);
      if (JsonataExpression.parse(text).faults().isEmpty() && !inside.strip().startsWith("/")) {
        assertThat(JsonataExpression.parse("{%(" + inside + ")%}").faults()).isEmpty();
      }
    }
  }

  private static void assertInside(String text, Parsed parsed) {
    for (Fault fault : parsed.faults()) {
      assertThat(fault.offset() + fault.length()).isLessThanOrEqualTo(text.length());
      assertThat(fault.code()).matches("[a-z]+(-[a-z]+)*");
      assertThat(fault.message()).isNotBlank().doesNotEndWith(".");
      assertThat(fault.help()).isNotBlank().doesNotEndWith(".");
    }
    for (Reference reference : parsed.references()) {
      assertThat(text.charAt(reference.offset())).isEqualTo('$');
      assertThat(reference.variable().isEmpty())
          .isEqualTo(reference.root() != Reference.Root.VARIABLE);
    }
    assertThat(parsed.faults()).isSortedAccordingTo(Comparator.comparingInt(Fault::offset));
    assertThat(parsed.references()).isSortedAccordingTo(Comparator.comparingInt(Reference::offset));
    assertThat(parsed.functions()).doesNotHaveDuplicates();
  }
}
