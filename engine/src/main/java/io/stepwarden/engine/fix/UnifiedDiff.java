package io.stepwarden.engine.fix;

import io.stepwarden.engine.fix.Fixed.Draft;
import io.stepwarden.engine.fix.LineDiff.Change;
import io.stepwarden.engine.source.Redaction;
import io.stepwarden.engine.source.Redaction.Hidden;
import io.stepwarden.engine.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The change of one document, as {@code git apply} and {@code patch -p1} take it, with three lines
 * of context.
 *
 * @see <a
 *     href="https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html">Detailed
 *     Description of Unified Format</a>
 * @param text the diff; empty if nothing changes
 * @param masked whether it hides a secret, so that it can't be applied
 */
public record UnifiedDiff(String text, boolean masked) {

  private static final int CONTEXT = 3;

  /**
   * Returns the diff of a draft.
   *
   * @param path the path of the document, with slashes, without the one at its beginning
   * @param mark what stands before its text, such as a byte order mark
   */
  public static UnifiedDiff of(String path, Draft draft, String mark) {
    Redaction redaction = Redaction.of(draft.secrets());
    List<String> before = lines(mark + draft.before().text());
    List<String> after = lines(mark + draft.after().text());
    List<String> shownBefore = lines(mark + masked(draft.before(), redaction));
    List<String> shownAfter = lines(mark + masked(draft.after(), redaction));
    StringBuilder out = new StringBuilder();
    boolean hidden = false;
    for (List<Change> hunk : hunks(LineDiff.of(before, after))) {
      String shown = hunk(hunk, shownBefore, shownAfter);
      hidden |= !shown.equals(hunk(hunk, before, after));
      out.append(shown);
    }
    return new UnifiedDiff(out.isEmpty() ? "" : header(path) + out, hidden);
  }

  private static String header(String path) {
    String a = quoted("a/" + path);
    String b = quoted("b/" + path);
    // WHY: without it, GNU patch ends a name at its first blank.
    String end = path.contains(" ") ? "\t\n" : "\n";
    return "diff --git " + a + " " + b + "\n--- " + a + end + "+++ " + b + end;
  }

  /** Quotes a path as git does if it has to. */
  private static String quoted(String path) {
    StringBuilder out = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      if ((each >= 0 && each < ' ') || each == 0x7f) {
        out.append(String.format("\\%03o", each));
      } else if (each == '"' || each == '\\') {
        out.append('\\').append((char) each);
      } else {
        out.append((char) (each & 0xff));
      }
    }
    boolean plain = out.indexOf("\\") < 0;
    byte[] bytes = out.toString().getBytes(StandardCharsets.ISO_8859_1);
    return plain ? path : '"' + new String(bytes, StandardCharsets.UTF_8) + '"';
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int at = text.indexOf('\n', from);
      int end = at < 0 ? text.length() : at + 1;
      lines.add(text.substring(from, end));
      from = end;
    }
    return lines;
  }

  /** Returns a document with its secrets masked, in as many lines. */
  private static String masked(Source source, Redaction redaction) {
    String text = source.text();
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Hidden each : redaction.places(source)) {
      out.append(text, done, each.from()).append('…');
      text.substring(each.from(), each.end())
          .chars()
          .filter(c -> c == '\n')
          .forEach(c -> out.append("\n…"));
      done = each.end();
    }
    return out.append(text, done, text.length()).toString();
  }

  private static List<List<Change>> hunks(List<Change> changes) {
    List<List<Change>> hunks = new ArrayList<>();
    int end = 0;
    for (Change each : changes) {
      if (hunks.isEmpty() || each.from() - end > 2 * CONTEXT) {
        hunks.add(new ArrayList<>());
      }
      hunks.get(hunks.size() - 1).add(each);
      end = each.comes() ? each.from() : each.from() + 1;
    }
    return hunks;
  }

  private static String hunk(List<Change> changes, List<String> before, List<String> after) {
    Change first = changes.get(0);
    int start = Math.max(0, first.from() - CONTEXT);
    int startAfter = first.to() - (first.from() - start);
    StringBuilder body = new StringBuilder();
    int done = start;
    int balance = 0;
    for (Change each : changes) {
      for (; done < each.from(); done++) {
        line(body, ' ', before.get(done));
      }
      if (each.comes()) {
        line(body, '+', after.get(each.to()));
      } else {
        line(body, '-', before.get(done++));
      }
      balance += each.comes() ? 1 : -1;
    }
    for (int end = Math.min(before.size(), done + CONTEXT); done < end; done++) {
      line(body, ' ', before.get(done));
    }
    int count = done - start;
    return "@@ -"
        + range(start, count)
        + " +"
        + range(startAfter, count + balance)
        + " @@\n"
        + body;
  }

  private static String range(int start, int count) {
    return (count == 0 ? start : start + 1) + "," + count;
  }

  private static void line(StringBuilder out, char sign, String line) {
    out.append(sign).append(line);
    if (!line.endsWith("\n")) {
      out.append("\n\\ No newline at end of file\n");
    }
  }
}
