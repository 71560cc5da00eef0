package io.stepwarden.engine.source;

import java.util.List;
import java.util.Optional;

/** A value of a JSON or YAML document and its place. Immutable. */
public sealed interface Node {

  /** Returns where the value stands. */
  Span span();

  /**
   * An object. Members keep the order they were written in; a key stands in it once.
   *
   * @param members the members
   * @param repeated members that came later with a key that was there already
   */
  record Mapping(List<Member> members, List<Member> repeated, Span span) implements Node {

    public Mapping {
      members = List.copyOf(members);
      repeated = List.copyOf(repeated);
    }

    /** Creates an object in which no key was given twice. */
    public Mapping(List<Member> members, Span span) {
      this(members, List.of(), span);
    }

    /** Returns the member of a key. */
    public Optional<Member> member(String key) {
      for (Member member : members) {
        if (member.key().equals(key)) {
          return Optional.of(member);
        }
      }
      return Optional.empty();
    }

    /** Returns the value of a key. */
    public Optional<Node> get(String key) {
      return member(key).map(Member::value);
    }
  }

  /**
   * A key and its value.
   *
   * @param keySpan where the key stands, with its quotes if it has some
   */
  record Member(String key, Span keySpan, Node value) {}

  /** An array. */
  record Sequence(List<Node> items, Span span) implements Node {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A string.
   *
   * @param value the text that is meant, escapes and folds undone
   * @param span where it stands, with quotes or block header
   * @param extent the characters it was read from, which are not those of the span if it stood
   *     inside another text
   */
  record Text(String value, Span span, Extent extent) implements Node {

    /** Creates a text that was read from the characters of its span. */
    public Text(String value, Span span) {
      this(value, span, span);
    }
  }

  /**
   * A number as it was written, so that no digit is lost.
   *
   * @param literal a JSON number literal
   */
  record Numeric(String literal, Span span) implements Node {}

  /** True or false. */
  record Bool(boolean value, Span span) implements Node {}

  /** Null, or in YAML nothing at all. */
  record Null(Span span) implements Node {}

  /**
   * A YAML value under a tag of its own, such as {@code !Sub}.
   *
   * @param tag the tag without its exclamation mark
   */
  record Tagged(String tag, Node value, Span span) implements Node {}

  /**
   * A value that the document names and does not hold, such as the ARN of a resource it creates. No
   * document is read into one; resolving references makes them. Two with the same expression are
   * the same value once deployed.
   *
   * @param expression what names it, such as {@code Worker.Arn} or {@code AWS::Region}
   * @param resource the resource of the same document whose attribute it is; empty if there is
   *     none, so that the value may be any text
   * @param attribute the attribute; empty for what {@code Ref} gives
   * @param reason why the value is not known
   */
  record Symbol(String expression, String resource, String attribute, String reason, Span span)
      implements Node {}

  /**
   * A string put together of parts, each in its own place.
   *
   * @param parts texts and symbols
   */
  record Joined(List<Node> parts, Span span) implements Node {

    public Joined {
      parts = List.copyOf(parts);
    }
  }
}
