@NullMarked
package org.stapel.verifier.stacking.engine;

import org.jspecify.annotations.NullMarked;
