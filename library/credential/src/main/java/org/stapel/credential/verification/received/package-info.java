/// What was handed in, read strictly and not yet believed.
@NullMarked
package org.stapel.credential.verification.received;

import org.jspecify.annotations.NullMarked;
