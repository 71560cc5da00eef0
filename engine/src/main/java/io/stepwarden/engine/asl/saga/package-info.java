/** Sagas: tasks that change something, tasks that undo it, and the ways between them. */
@NullMarked
package io.stepwarden.engine.asl.saga;

import org.jspecify.annotations.NullMarked;
