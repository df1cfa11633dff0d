/// How credentials are best assigned to the requirements of a qualification, and why.
@NullMarked
package org.stapel.verifier.stacking.engine;

import org.jspecify.annotations.NullMarked;
