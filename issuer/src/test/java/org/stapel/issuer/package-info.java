/// Tests of the issuer over a real embedded store.
@NullMarked
package org.stapel.issuer;

import org.jspecify.annotations.NullMarked;
