/// Pages and API for batches.
@NullMarked
package org.stapel.issuer.batch.web;

import org.jspecify.annotations.NullMarked;
