/// The rulebook in the store.
@NullMarked
package org.stapel.verifier.stacking.rulebook.store;

import org.jspecify.annotations.NullMarked;
