/// Keeps claim links, show links and messages in the store.
@NullMarked
package org.stapel.issuer.delivery.store;

import org.jspecify.annotations.NullMarked;
