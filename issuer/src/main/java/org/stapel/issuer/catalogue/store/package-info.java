/// Stored form of this feature.
@NullMarked
package org.stapel.issuer.catalogue.store;

import org.jspecify.annotations.NullMarked;
