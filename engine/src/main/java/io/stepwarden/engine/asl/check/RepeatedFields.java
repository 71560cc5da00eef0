package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;

/**
 * Finds fields that stand twice in one object, wherever in a definition.
 *
 * @param problems takes what is wrong
 */
record RepeatedFields(Problems problems) {

  void check(Field definition) {
    check(definition, false);
  }

  /**
   * @param states whether the members of the object are states
   */
  private void check(Field field, boolean states) {
    if (field.node().orElse(null) instanceof Node.Mapping mapping) {
      for (Node.Member member : mapping.repeated()) {
        repeated(field, member, states);
      }
      for (Field.Entry entry : field.members()) {
        Field value = entry.value();
        Field inside = states ? value.in(value.scope().state(entry.key())) : value;
        check(inside, !states && entry.key().equals("States"));
      }
    } else {
      Nodes.items(field).forEach(item -> check(item, false));
    }
  }

  private void repeated(Field holder, Node.Member member, boolean state) {
    problems.add(
        Field.resolved(
            new Node.Text(member.key(), member.keySpan()),
            holder.path().member(member.key()),
            holder.scope()),
        state ? "duplicate-state" : "duplicate-field",
        "`%s` stands twice in one object, and only the last counts".formatted(member.key()),
        "remove or rename one of the two");
  }
}
