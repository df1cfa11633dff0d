/// Root of the verifier module.
@NullMarked
package org.stapel.verifier;

import org.jspecify.annotations.NullMarked;
