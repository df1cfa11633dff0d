/// Work on batches that outlives a request: checking, signing, withdrawing.
@NullMarked
package org.stapel.issuer.batch.run;

import org.jspecify.annotations.NullMarked;
