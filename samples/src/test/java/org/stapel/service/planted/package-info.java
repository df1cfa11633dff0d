/// Violations planted for the architecture rules.
@NullMarked
package org.stapel.service.planted;

import org.jspecify.annotations.NullMarked;
