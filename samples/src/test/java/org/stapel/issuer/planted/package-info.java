/// Violations planted for the architecture rules.
@NullMarked
package org.stapel.issuer.planted;

import org.jspecify.annotations.NullMarked;
