/// Stored form of this feature.
@NullMarked
package org.stapel.issuer.keys.store;

import org.jspecify.annotations.NullMarked;
