package io.stepwarden.rego;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An OPA bundle and its parts. The arrays belong to the receiver.
 *
 * @param bundle the archive (gzipped tar) as OPA's own bundle writer makes it
 * @param wasm the {@code policy.wasm} in it
 * @param manifest the {@code .manifest} in it; its {@code metadata.annotations} lists the METADATA
 *     of all packages and rules
 * @param data the {@code data.json} in it
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, which nobody compares
public record Built(byte[] bundle, byte[] wasm, JsonNode manifest, JsonNode data)
    implements BuildResult {}
