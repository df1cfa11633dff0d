/// Runs the outbox while the service runs.
@NullMarked
package org.stapel.service.outbox.wiring;

import org.jspecify.annotations.NullMarked;
