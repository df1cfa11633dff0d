/// Personal payloads sealed under one key per learner, so that erasing is shredding a key.
@NullMarked
package org.stapel.issuer.privacy;

import org.jspecify.annotations.NullMarked;
