/// What a learner holds, and what it is worth elsewhere.
@NullMarked
package org.stapel.verifier.stacking.world;

import org.jspecify.annotations.NullMarked;
