/// The chain, and each way to break it.
@NullMarked
package org.stapel.service.audit;

import org.jspecify.annotations.NullMarked;
