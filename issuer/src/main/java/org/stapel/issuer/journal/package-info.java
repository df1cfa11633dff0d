/// What happened to a thing, by whom and when: the acts from which history and audit trail are
/// built.
@NullMarked
package org.stapel.issuer.journal;

import org.jspecify.annotations.NullMarked;
