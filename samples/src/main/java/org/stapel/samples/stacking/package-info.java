/// The fictional world as input for stacking.
@NullMarked
package org.stapel.samples.stacking;

import org.jspecify.annotations.NullMarked;
