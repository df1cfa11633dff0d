/// The rows of a file: what they say, what is wrong with them, what became of them.
@NullMarked
package org.stapel.issuer.batch.row;

import org.jspecify.annotations.NullMarked;
