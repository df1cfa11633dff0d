/// The checks, one class each, named for what must be true.
@NullMarked
package org.stapel.credential.verification.check;

import org.jspecify.annotations.NullMarked;
