/// Root of the samples module.
@NullMarked
package org.stapel.samples;

import org.jspecify.annotations.NullMarked;
