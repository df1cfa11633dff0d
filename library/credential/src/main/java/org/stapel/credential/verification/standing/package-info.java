/// How a credential stands with its issuer: its status lists, fetched, verified and read.
@NullMarked
package org.stapel.credential.verification.standing;

import org.jspecify.annotations.NullMarked;
