/// The embedded engine: one SQLite file, one process, one writer thread with group commit.
@NullMarked
package org.stapel.service.store.sqlite;

import org.jspecify.annotations.NullMarked;
