/// Violations planted for the architecture rules.
@NullMarked
package org.stapel.credential.planted;

import org.jspecify.annotations.NullMarked;
