/** Steps of builds that make bundles. */
@NullMarked
package io.stepwarden.bundles.build;

import org.jspecify.annotations.NullMarked;
