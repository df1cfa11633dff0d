/// Checking what a person hands in: find the one credential in it, verify it, say in words what
/// came out; nothing is kept.
@NullMarked
package org.stapel.verifier.verification;

import org.jspecify.annotations.NullMarked;
