/** JSON and YAML as trees in which every value knows its place. */
@NullMarked
package io.stepwarden.engine.source;

import org.jspecify.annotations.NullMarked;
