/// The signature under status lists.
@NullMarked
package org.stapel.issuer.status.signing;

import org.jspecify.annotations.NullMarked;
