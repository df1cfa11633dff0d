/// Hands awards to their learners: claim links, the claim page, show links, paper and messages.
@NullMarked
package org.stapel.issuer.delivery;

import org.jspecify.annotations.NullMarked;
