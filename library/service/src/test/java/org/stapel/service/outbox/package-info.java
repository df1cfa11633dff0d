/// Order, leases, retries and parking of the outbox.
@NullMarked
package org.stapel.service.outbox;

import org.jspecify.annotations.NullMarked;
