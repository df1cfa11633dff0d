/// The life of an issuance: intent before signature.
@NullMarked
package org.stapel.issuer.issuance;

import org.jspecify.annotations.NullMarked;
