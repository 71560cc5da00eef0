/** CloudFormation templates, those of SAM and CDK among them. */
@NullMarked
package io.stepwarden.engine.template.cloudformation;

import org.jspecify.annotations.NullMarked;
