/// Choosing an engine.
@NullMarked
package org.stapel.service.store.wiring;

import org.jspecify.annotations.NullMarked;
