/// Root of the schemas module.
@NullMarked
package org.stapel.schemas;

import org.jspecify.annotations.NullMarked;
