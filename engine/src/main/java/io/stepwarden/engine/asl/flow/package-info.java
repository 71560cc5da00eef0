/** Where the data of a workflow comes from, and where it goes. */
@NullMarked
package io.stepwarden.engine.asl.flow;

import org.jspecify.annotations.NullMarked;
