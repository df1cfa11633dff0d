/// Tests of the trust list and its editor.
@NullMarked
package org.stapel.verifier.trust;

import org.jspecify.annotations.NullMarked;
