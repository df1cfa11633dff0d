/// Keeps dispatches in the store, with a list of what is due.
@NullMarked
package org.stapel.issuer.post.store;

import org.jspecify.annotations.NullMarked;
