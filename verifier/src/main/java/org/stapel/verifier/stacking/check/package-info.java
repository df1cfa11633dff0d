/// What is wrong with rules, before they are kept.
@NullMarked
package org.stapel.verifier.stacking.check;

import org.jspecify.annotations.NullMarked;
