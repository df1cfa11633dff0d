@NullMarked
package org.stapel.verifier.stacking.solve;

import org.jspecify.annotations.NullMarked;
