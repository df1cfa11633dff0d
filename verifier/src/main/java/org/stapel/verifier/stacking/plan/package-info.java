/// What is left to do, in what order, and what it is likely to cost.
@NullMarked
package org.stapel.verifier.stacking.plan;

import org.jspecify.annotations.NullMarked;
