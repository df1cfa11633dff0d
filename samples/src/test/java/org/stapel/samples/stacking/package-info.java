@NullMarked
package org.stapel.samples.stacking;

import org.jspecify.annotations.NullMarked;
