package io.stepwarden.engine.template.terraform;

import io.stepwarden.engine.template.Field;

/**
 * A resource as a plan leaves it.
 *
 * @param address its address, such as {@code module.team.aws_iam_role.flow[0]}
 * @param type its type, such as {@code aws_iam_role}
 * @param values its attributes; those unknown until apply are symbols
 */
record PlannedResource(String address, String type, Field values) {

  /**
   * Returns the address of the module the resource stands in, with a dot behind it; empty at the
   * root.
   */
  String module() {
    int at = address.lastIndexOf(type + ".");
    return at <= 0 ? "" : address.substring(0, at);
  }
}
