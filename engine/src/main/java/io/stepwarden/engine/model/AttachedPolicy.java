package io.stepwarden.engine.model;

/**
 * A managed policy that attaches to an execution role, other than the policies of the template.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html">Managed
 *     policies and inline policies</a>
 * @param at what attaches it
 * @param role the role; -1 where SAM generates it
 * @param machine the machine whose role SAM generates; -1 where the template has the role
 * @param arn its ARN, or its name where SAM takes one; a whole list of ARNs if that is not known
 * @param awsManaged the name of a policy that AWS manages, such as {@code AdministratorAccess};
 *     empty for others and where the ARN is not known
 */
public record AttachedPolicy(
    Anchor at, int role, int machine, Value<String> arn, String awsManaged) {}
