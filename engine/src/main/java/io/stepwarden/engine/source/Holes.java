package io.stepwarden.engine.source;

import io.stepwarden.engine.source.Node.Symbol;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The symbols of an embedded text by the index they stand at. Immutable. */
final class Holes {

  private final NavigableMap<Integer, Symbol> symbols;

  private Holes(NavigableMap<Integer, Symbol> symbols) {
    this.symbols = symbols;
  }

  /** Returns the index of the first hole at or after an index, or one past all text. */
  int firstFrom(int index) {
    if (symbols.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    Map.Entry<Integer, Symbol> found = symbols.ceilingEntry(index);
    return found == null ? Integer.MAX_VALUE : found.getKey();
  }

  int count(int from, int to) {
    return symbols.subMap(from, to).size();
  }

  /** Returns the symbol of a hole. */
  Symbol at(int index) {
    Symbol symbol = symbols.get(index);
    if (symbol == null) {
      throw new IllegalArgumentException("no hole at " + index);
    }
    return symbol;
  }

  /** Collects holes. */
  static final class Builder {

    private final NavigableMap<Integer, Symbol> symbols = new TreeMap<>();

    void add(int index, Symbol symbol) {
      symbols.put(index, symbol);
    }

    Holes build() {
      return new Holes(symbols);
    }
  }
}
