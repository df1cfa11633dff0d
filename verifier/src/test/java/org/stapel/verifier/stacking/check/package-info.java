@NullMarked
package org.stapel.verifier.stacking.check;

import org.jspecify.annotations.NullMarked;
