/// Stored form of this feature.
@NullMarked
package org.stapel.issuer.privacy.store;

import org.jspecify.annotations.NullMarked;
