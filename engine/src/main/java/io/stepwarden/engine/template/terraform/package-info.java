/** Terraform and OpenTofu plans, as {@code terraform show -json} prints them. */
@NullMarked
package io.stepwarden.engine.template.terraform;

import org.jspecify.annotations.NullMarked;
