/**
 * The expression languages of the Amazon States Language: paths, intrinsic functions, JSONata.
 *
 * <p>All is computed from the text alone, in time linear in its length; no text makes it throw.
 */
@NullMarked
package io.stepwarden.engine.asl.expression;

import org.jspecify.annotations.NullMarked;
