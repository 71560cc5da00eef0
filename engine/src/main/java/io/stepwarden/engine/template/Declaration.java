package io.stepwarden.engine.template;

import java.util.function.Function;

/**
 * A resource that a template declares, in CloudFormation's words whatever the format.
 *
 * @param type its type, such as {@code AWS::SQS::Queue}
 * @param name the logical id or address
 * @param at the resource
 * @param properties gives a property by its name, such as {@code EncryptionConfiguration.Type};
 *     absent if the format does not have it
 */
public record Declaration(String type, String name, Field at, Function<String, Field> properties) {

  /** Returns a property; names of properties inside of it follow after dots. */
  public Field get(String property) {
    return properties.apply(property);
  }

  /** Returns what stands in a field at a path of member names and, in arrays, indices. */
  public static Field at(Field holder, String path) {
    Field field = holder;
    for (String step : path.split("\\.", -1)) {
      boolean index = Character.isDigit(step.charAt(0));
      field = index ? field.item(Integer.parseInt(step)) : field.get(step);
    }
    return field;
  }
}
