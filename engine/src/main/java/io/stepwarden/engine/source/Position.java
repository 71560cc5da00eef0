package io.stepwarden.engine.source;

/**
 * A line and a column, both counted from 1, the column in UTF-16 units as editors count them.
 *
 * @param line the line
 * @param column the column
 */
public record Position(int line, int column) {}
