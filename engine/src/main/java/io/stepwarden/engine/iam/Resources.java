package io.stepwarden.engine.iam;

import io.stepwarden.engine.model.ResourcePattern;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.List;

/** Reads the resources of statements: how wide each pattern is, as far as the template tells. */
final class Resources {

  /** Stands for a symbol that may be any text. */
  private static final char FREE = '\uFFFC';

  /** Stands for an attribute of a resource, or something else that holds no wildcard. */
  private static final char BOUND = '\uFFFD';

  private static final int SERVICE = 2;
  private static final int RESOURCE = 5;

  private Resources() {}

  static ResourcePattern pattern(Field resource) {
    List<Node> parts = resource.node().flatMap(Symbols::parts).orElse(List.of());
    if (parts.isEmpty()) {
      return new ResourcePattern(resource.text(), "", "", "");
    }
    String[] arn = text(parts).split(":", RESOURCE + 1);
    String last = arn[arn.length - 1];
    boolean open =
        arn.length <= RESOURCE ? text(parts).indexOf(FREE) >= 0 : last.indexOf(FREE) >= 0;
    if (open) {
      return new ResourcePattern(resource.written(), "", "", "");
    }
    Value<String> written = new Value.Known<>(Symbols.written(parts), resource.anchor());
    String refersTo = resource.symbol().map(Node.Symbol::resource).orElse("");
    return new ResourcePattern(written, wildcard(arn, last), prefix(arn, last), refersTo);
  }

  private static String prefix(String[] arn, String last) {
    boolean named = arn.length > SERVICE && !Glob.isAll(arn[SERVICE]);
    String prefix = named ? arn[SERVICE] + ":" + last : last;
    while (prefix.endsWith("*") || prefix.endsWith("*:") || prefix.endsWith("*/")) {
      prefix = prefix.substring(0, prefix.length() - 1);
    }
    return prefix.replace(BOUND, '$');
  }

  private static String text(List<Node> parts) {
    StringBuilder out = new StringBuilder();
    for (Node part : parts) {
      if (part instanceof Node.Text text) {
        out.append(text.value());
      } else if (part instanceof Node.Symbol symbol) {
        out.append(Symbols.isFree(symbol) ? FREE : BOUND);
      }
    }
    return out.toString();
  }

  private static String wildcard(String[] arn, String last) {
    boolean wide = Glob.isAll(last);
    if (wide && (arn.length == 1 || arn.length > RESOURCE || arn[0].equals("arn"))) {
      return "all";
    }
    if (arn.length > RESOURCE && isType(arn[SERVICE], last)) {
      return "type";
    }
    return Glob.isPattern(last) ? "partial" : "none";
  }

  /** Returns whether a resource part such as {@code function:*} covers all resources of a type. */
  private static boolean isType(String service, String part) {
    // WHY: what stands before the slash in S3 is the name of a bucket and not a type.
    if (service.equals("s3")) {
      return false;
    }
    int end = 0;
    while (end < part.length() && part.charAt(end) != ':' && part.charAt(end) != '/') {
      end++;
    }
    String rest = part.substring(end);
    boolean stars =
        rest.length() > 1 && rest.chars().allMatch(c -> c == '*' || c == ':' || c == '/');
    return stars && !Glob.isPattern(part.substring(0, end)) && rest.indexOf('*') >= 0;
  }
}
