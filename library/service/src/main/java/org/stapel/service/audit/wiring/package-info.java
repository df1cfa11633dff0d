/// Offers the audit trail to the services.
@NullMarked
package org.stapel.service.audit.wiring;

import org.jspecify.annotations.NullMarked;
