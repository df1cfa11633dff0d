@NullMarked
package org.stapel.verifier.stacking.rule;

import org.jspecify.annotations.NullMarked;
