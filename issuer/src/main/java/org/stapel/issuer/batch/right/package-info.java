/// Files that hold results of programmes which somebody may not award.
@NullMarked
package org.stapel.issuer.batch.right;

import org.jspecify.annotations.NullMarked;
