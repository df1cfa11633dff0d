/// Status lists: indices that are never given twice, bits, and their signed publication.
@NullMarked
package org.stapel.issuer.status;

import org.jspecify.annotations.NullMarked;
