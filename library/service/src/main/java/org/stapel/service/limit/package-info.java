/// The limits that hold from the first endpoint: sizes, rates, what a request may look like.
@NullMarked
package org.stapel.service.limit;

import org.jspecify.annotations.NullMarked;
