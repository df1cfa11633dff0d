/// What a credential says, read back tolerantly from every format that is known here.
@NullMarked
package org.stapel.credential.verification.reading;

import org.jspecify.annotations.NullMarked;
