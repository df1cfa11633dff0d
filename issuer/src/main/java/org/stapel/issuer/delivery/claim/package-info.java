/// The link by which a learner reaches an award, and what opens it.
@NullMarked
package org.stapel.issuer.delivery.claim;

import org.jspecify.annotations.NullMarked;
