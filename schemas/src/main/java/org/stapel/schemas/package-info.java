/// Documents that are pinned by SHA-256 and never fetched, and the index that finds them.
@NullMarked
package org.stapel.schemas;

import org.jspecify.annotations.NullMarked;
