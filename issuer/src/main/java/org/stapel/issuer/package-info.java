/// Root of the issuer module.
@NullMarked
package org.stapel.issuer;

import org.jspecify.annotations.NullMarked;
