/// The bytes of credentials, and the check of our own signatures.
@NullMarked
package org.stapel.issuer.issuance.signing;

import org.jspecify.annotations.NullMarked;
