/// Says in words what is to be said of batches and their rows.
@NullMarked
package org.stapel.issuer.batch.words;

import org.jspecify.annotations.NullMarked;
