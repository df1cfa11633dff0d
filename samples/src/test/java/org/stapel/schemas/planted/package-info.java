/// Violations planted for the architecture rules.
@NullMarked
package org.stapel.schemas.planted;

import org.jspecify.annotations.NullMarked;
