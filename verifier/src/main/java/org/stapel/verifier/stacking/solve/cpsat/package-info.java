/// OR-Tools CP-SAT as the solver.
@NullMarked
package org.stapel.verifier.stacking.solve.cpsat;

import org.jspecify.annotations.NullMarked;
