/// Follows show links through the door for untrusted addresses.
@NullMarked
package org.stapel.verifier.verification.http;

import org.jspecify.annotations.NullMarked;
