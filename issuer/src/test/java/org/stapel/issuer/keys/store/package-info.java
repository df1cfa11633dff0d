/// Tests of where keys are kept.
@NullMarked
package org.stapel.issuer.keys.store;

import org.jspecify.annotations.NullMarked;
