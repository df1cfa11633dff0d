/// Stored form of this feature.
@NullMarked
package org.stapel.issuer.issuance.store;

import org.jspecify.annotations.NullMarked;
