package io.stepwarden.engine.asl.expression;

import io.stepwarden.engine.source.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What arguments an intrinsic function takes; immutable.
 *
 * @see <a href="https://states-language.net/spec.html#appendix-b">Amazon States Language, Appendix
 *     B</a>
 */
record IntrinsicSignature(String name, int least, int most) {

  private static final List<String> ALGORITHMS =
      List.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

  private static final Map<String, IntrinsicSignature> ALL = new TreeMap<>();

  static {
    add("Format", 1, Integer.MAX_VALUE);
    add("Array", 0, Integer.MAX_VALUE);
    add("UUID", 0, 0);
    for (String one :
        List.of(
            "StringToJson",
            "JsonToString",
            "ArrayLength",
            "ArrayUnique",
            "Base64Encode",
            "Base64Decode")) {
      add(one, 1, 1);
    }
    for (String two :
        List.of(
            "ArrayPartition", "ArrayContains", "ArrayGetItem", "Hash", "MathAdd", "StringSplit")) {
      add(two, 2, 2);
    }
    add("MathRandom", 2, 3);
    add("ArrayRange", 3, 3);
    add("JsonMerge", 3, 3);
  }

  private static void add(String name, int least, int most) {
    String full = IntrinsicFunction.PREFIX + name;
    ALL.put(full, new IntrinsicSignature(full, least, most));
  }

  static Optional<IntrinsicSignature> of(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  static Collection<String> names() {
    return ALL.keySet();
  }

  /** Checks the arguments of a call that began at a place and is just read. */
  void check(Reading reading, int start, List<IntrinsicArgument> arguments) {
    int count = arguments.size();
    if (count < least || count > most) {
      String message = "`" + name + "` with " + arguments(count);
      reading.fault(start, "wrong-number-of-arguments", message, "give it " + expected());
      return;
    }
    switch (name) {
      case "States.Format" -> template(reading, arguments);
      case "States.Hash" -> algorithm(reading, arguments.get(1));
      case "States.JsonMerge" -> depth(reading, arguments.get(2));
      case "States.MathAdd", "States.MathRandom", "States.ArrayRange" ->
          numbers(reading, arguments);
      default -> {}
    }
  }

  private String expected() {
    if (most == Integer.MAX_VALUE) {
      return "a template and a value for each `{}` of it";
    }
    return least == most ? arguments(least) : least + " or " + arguments(most);
  }

  private static String arguments(int count) {
    return count == 0 ? "no arguments" : count + (count == 1 ? " argument" : " arguments");
  }

  private static void template(Reading reading, List<IntrinsicArgument> arguments) {
    IntrinsicArgument template = arguments.get(0);
    if (template.kind() != IntrinsicArgument.Kind.STRING) {
      return;
    }
    int expected = IntrinsicString.placeholders(template.text());
    int count = arguments.size() - 1;
    if (expected < 0) {
      String message = "a brace in a template that is no placeholder";
      reading.add(template.fault("unescaped-brace", message, "write it as `\\{` or `\\}`"));
    } else if (expected != count) {
      String message = "a template with " + expected + " `{}` and " + count + " values";
      reading.add(template.fault("placeholders-differ", message, "give each `{}` one value"));
    }
  }

  private static void numbers(Reading reading, List<IntrinsicArgument> arguments) {
    for (IntrinsicArgument argument : arguments) {
      if (argument.kind() == IntrinsicArgument.Kind.STRING
          || argument.kind() == IntrinsicArgument.Kind.CONSTANT) {
        String message = Reading.quote(argument.text()) + " in place of a number";
        reading.add(argument.fault("not-a-number", message, "write a number or a path to one"));
      }
    }
  }

  private static void algorithm(Reading reading, IntrinsicArgument argument) {
    boolean known = ALGORITHMS.contains(argument.text());
    if (argument.kind() != IntrinsicArgument.Kind.COMPUTED && !known) {
      String message = "no algorithm " + Reading.quote(argument.text());
      String help = Suggestion.orElse(argument.text(), ALGORITHMS, "take one of " + ALGORITHMS);
      reading.add(argument.fault("unknown-algorithm", message, help));
    }
  }

  private static void depth(Reading reading, IntrinsicArgument argument) {
    boolean shallow = argument.text().equals("false");
    if (argument.kind() != IntrinsicArgument.Kind.COMPUTED && !shallow) {
      String message = "only a shallow merge is supported, not " + Reading.quote(argument.text());
      reading.add(argument.fault("deep-merge", message, "give `false` as the third argument"));
    }
  }
}
