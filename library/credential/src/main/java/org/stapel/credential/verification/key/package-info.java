/// Which key may speak for an issuer, and since when it may no longer.
@NullMarked
package org.stapel.credential.verification.key;

import org.jspecify.annotations.NullMarked;
