/// Stored form of this feature.
@NullMarked
package org.stapel.issuer.institution.store;

import org.jspecify.annotations.NullMarked;
