/// Compact JWS: strict reading, signature checks, and the bytes that we sign (RFC 7515).
@NullMarked
package org.stapel.credential.securing.jose;

import org.jspecify.annotations.NullMarked;
