/// The rules of a qualification, as data.
@NullMarked
package org.stapel.verifier.stacking.rule;

import org.jspecify.annotations.NullMarked;
