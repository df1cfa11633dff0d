/// Checks, findings, purposes, and the fold to a verdict.
@NullMarked
package org.stapel.credential.verification;

import org.jspecify.annotations.NullMarked;
