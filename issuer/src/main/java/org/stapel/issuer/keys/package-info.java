/// The keys of each institution, their certificates and their history.
@NullMarked
package org.stapel.issuer.keys;

import org.jspecify.annotations.NullMarked;
