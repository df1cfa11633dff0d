/// Which column of a file holds what.
@NullMarked
package org.stapel.issuer.batch.mapping;

import org.jspecify.annotations.NullMarked;
