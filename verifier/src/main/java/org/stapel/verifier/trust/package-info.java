/// The signed trust list: who may award what, since when, with which keys; and its editor, in which
/// a second person signs.
@NullMarked
package org.stapel.verifier.trust;

import org.jspecify.annotations.NullMarked;
