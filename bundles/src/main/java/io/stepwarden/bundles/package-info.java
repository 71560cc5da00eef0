/** Author and deliver policies: Rego in, a bundle out. */
@NullMarked
package io.stepwarden.bundles;

import org.jspecify.annotations.NullMarked;
