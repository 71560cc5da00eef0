package io.stepwarden.engine.report;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** A document that is at hand as a Gson tree. Needs Gson, which is an optional dependency. */
public final class GsonDocument {

  private GsonDocument() {}

  /**
   * Returns the text of a document, to be checked as {@code engine.check(name, text)}. Places are
   * those in this text, which is indented so that they mean something.
   */
  public static String text(JsonElement document) {
    return new GsonBuilder()
        .setPrettyPrinting()
        .serializeNulls()
        .disableHtmlEscaping()
        .create()
        .toJson(document);
  }
}
