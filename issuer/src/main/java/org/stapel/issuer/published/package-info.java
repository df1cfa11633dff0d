/// Documents that every installation serves alike.
@NullMarked
package org.stapel.issuer.published;

import org.jspecify.annotations.NullMarked;
