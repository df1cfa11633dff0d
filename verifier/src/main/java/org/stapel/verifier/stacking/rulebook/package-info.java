/// What institutions laid down, and who may change it: versions of qualifications, equivalences,
/// and the associations whose decisions an institution honours.
@NullMarked
package org.stapel.verifier.stacking.rulebook;

import org.jspecify.annotations.NullMarked;
