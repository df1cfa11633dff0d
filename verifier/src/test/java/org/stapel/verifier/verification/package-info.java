/// Tests of finding the credential in what is handed in.
@NullMarked
package org.stapel.verifier.verification;

import org.jspecify.annotations.NullMarked;
