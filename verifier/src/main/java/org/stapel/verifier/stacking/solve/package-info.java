/// The assignment of credentials to requirements as a problem of whole numbers, which knows nothing
/// of education.
@NullMarked
package org.stapel.verifier.stacking.solve;

import org.jspecify.annotations.NullMarked;
