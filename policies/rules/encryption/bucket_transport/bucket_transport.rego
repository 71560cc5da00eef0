# METADATA
# scope: package
# title: S3 bucket of a state without a TLS-only bucket policy
# description: >-
#   S3 answers over http as well: whoever has a right to the bucket can read what a workflow stores
#   in it over the open net. A statement that denies requests without aws:SecureTransport ends that.
#   AWS accepts the bucket and never reports the omission.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
#     description: Security best practices for Amazon S3
# custom:
#   id: ENC-10
#   severity: MEDIUM
#   message: "`{subject}` takes what a workflow stores in it over plain http as well"
#   fix: Deny s3:* to everybody in the bucket policy, on the condition that aws:SecureTransport is false.
#   controls: [S3.5]
package stepwarden.rules.encryption.bucket_transport

buckets := [bucket |
	some bucket in input.buckets
	count(bucket.states) > 0
]

applies contains bucket.at if some bucket in buckets

violation contains {"at": bucket.at, "for": bucket.at} if {
	some bucket in buckets
	bucket.denies_plaintext.value == false
}

undetermined contains {"at": bucket.denies_plaintext.at, "for": bucket.at} if {
	some bucket in buckets
	bucket.denies_plaintext.is == "unknown"
}

pass contains bucket.at if {
	some bucket in buckets
	bucket.denies_plaintext.value == true
}
