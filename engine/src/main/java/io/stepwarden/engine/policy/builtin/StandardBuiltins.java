package io.stepwarden.engine.policy.builtin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The built-in functions that the engine itself provides. Thread-safe.
 *
 * <p>What is missing here is left out because it would not be exactly OPA's; a bundle that needs it
 * is refused when it is loaded.
 */
public final class StandardBuiltins implements Builtins {

  private final RegexBuiltins regex = new RegexBuiltins();

  @Override
  public Optional<Builtin> find(String name) {
    Function function = function(name);
    return function == null
        ? Optional.empty()
        : Optional.of(arguments -> function.call(new Operands(arguments)));
  }

  /** A function of operands. */
  @FunctionalInterface
  private interface Function {
    Value call(Operands operands) throws BuiltinFailure;
  }

  // WHY: a switch links only the functions that a policy needs; a map would link all at the start.
  private @Nullable Function function(String name) {
    return switch (name) {
      case "sprintf" -> StringBuiltins::sprintf;
      case "indexof_n" -> StringBuiltins::indexOfAll;
      case "strings.any_prefix_match" -> StringBuiltins::anyPrefixMatch;
      case "strings.any_suffix_match" -> StringBuiltins::anySuffixMatch;
      case "strings.count" -> StringBuiltins::count;
      case "strings.split_n" -> StringBuiltins::splitN;
      case "glob.quote_meta" -> StringBuiltins::quoteGlob;
      case "regex.find_n" -> regex::findN;
      case "regex.replace" -> regex::replace;
      case "regex.split" -> regex::split;
      case "regex.template_match" -> regex::templateMatch;
      case "base64url.encode_no_pad" -> EncodingBuiltins::base64UrlWithoutPadding;
      case "hex.encode" -> EncodingBuiltins::toHex;
      case "hex.decode" -> EncodingBuiltins::fromHex;
      case "urlquery.encode" -> UrlQueryBuiltins::encode;
      case "urlquery.decode" -> UrlQueryBuiltins::decode;
      case "urlquery.encode_object" -> UrlQueryBuiltins::encodeObject;
      case "urlquery.decode_object" -> UrlQueryBuiltins::decodeObject;
      case "crypto.md5" -> operands -> CryptoBuiltins.digest("MD5", operands);
      case "crypto.sha1" -> operands -> CryptoBuiltins.digest("SHA-1", operands);
      case "crypto.sha256" -> operands -> CryptoBuiltins.digest("SHA-256", operands);
      case "crypto.hmac.md5" -> operands -> CryptoBuiltins.hmac("HmacMD5", operands);
      case "crypto.hmac.sha1" -> operands -> CryptoBuiltins.hmac("HmacSHA1", operands);
      case "crypto.hmac.sha256" -> operands -> CryptoBuiltins.hmac("HmacSHA256", operands);
      case "crypto.hmac.sha512" -> operands -> CryptoBuiltins.hmac("HmacSHA512", operands);
      case "crypto.hmac.equal" -> CryptoBuiltins::hmacEqual;
      case "object.subset" -> CollectionBuiltins::subset;
      case "numbers.range_step" -> CollectionBuiltins::rangeWithStep;
      default -> null;
    };
  }
}
