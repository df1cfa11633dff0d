/// Stores batches and their rows.
@NullMarked
package org.stapel.issuer.batch.store;

import org.jspecify.annotations.NullMarked;
