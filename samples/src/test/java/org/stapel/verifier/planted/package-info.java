/// Violations planted for the architecture rules.
@NullMarked
package org.stapel.verifier.planted;

import org.jspecify.annotations.NullMarked;
