/// Stored form of this feature.
@NullMarked
package org.stapel.issuer.award.store;

import org.jspecify.annotations.NullMarked;
