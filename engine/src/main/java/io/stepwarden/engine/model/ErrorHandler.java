package io.stepwarden.engine.model;

import java.util.List;

/**
 * An item of a Retry or Catch field.
 *
 * @param at the item
 * @param machine the machine it belongs to
 * @param errorEquals the error names it matches
 * @param last whether it is the last item of its field
 */
public record ErrorHandler(Anchor at, int machine, Value<List<String>> errorEquals, boolean last) {}
