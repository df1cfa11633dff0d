@NullMarked
package org.stapel.verifier.stacking;

import org.jspecify.annotations.NullMarked;
