/// Acts as Micrometer counters.
@NullMarked
package org.stapel.issuer.journal.metrics;

import org.jspecify.annotations.NullMarked;
