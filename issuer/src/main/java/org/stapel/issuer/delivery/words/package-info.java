/// Says in words what an award, a verdict and a loss report hold; for pages and paper alike.
@NullMarked
package org.stapel.issuer.delivery.words;

import org.jspecify.annotations.NullMarked;
