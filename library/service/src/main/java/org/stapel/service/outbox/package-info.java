/// Work that must happen after a document changed, at least once and in the order it falls due:
/// mails, deliveries, notices.
@NullMarked
package org.stapel.service.outbox;

import org.jspecify.annotations.NullMarked;
