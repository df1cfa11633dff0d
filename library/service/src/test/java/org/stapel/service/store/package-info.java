/// The contract that each engine keeps.
@NullMarked
package org.stapel.service.store;

import org.jspecify.annotations.NullMarked;
