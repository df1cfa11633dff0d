/// Holds rows against the catalogue, the rules of intake, and what was awarded before.
@NullMarked
package org.stapel.issuer.batch.check;

import org.jspecify.annotations.NullMarked;
