/// Violations planted for the architecture rules.
@NullMarked
package org.stapel.issuer.planted.store;

import org.jspecify.annotations.NullMarked;
