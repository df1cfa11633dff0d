/// Stored form of this feature.
@NullMarked
package org.stapel.issuer.rights.store;

import org.jspecify.annotations.NullMarked;
