/// Keeps claim links and show links in the store.
@NullMarked
package org.stapel.issuer.delivery.store;

import org.jspecify.annotations.NullMarked;
