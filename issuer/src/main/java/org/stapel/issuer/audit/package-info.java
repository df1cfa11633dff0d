/// The chain of an institution's acts, for those who audit it.
@NullMarked
package org.stapel.issuer.audit;

import org.jspecify.annotations.NullMarked;
