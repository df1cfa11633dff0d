/// Stored form of this feature.
@NullMarked
package org.stapel.issuer.status.store;

import org.jspecify.annotations.NullMarked;
