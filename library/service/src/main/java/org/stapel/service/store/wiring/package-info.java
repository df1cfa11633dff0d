/// Chooses the engine from the configuration and says whether it answers.
@NullMarked
package org.stapel.service.store.wiring;

import org.jspecify.annotations.NullMarked;
