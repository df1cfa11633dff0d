/// The contract, the crash and the refusals of the embedded engine.
@NullMarked
package org.stapel.service.store.sqlite;

import org.jspecify.annotations.NullMarked;
