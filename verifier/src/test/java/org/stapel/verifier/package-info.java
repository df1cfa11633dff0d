/// Tests of the whole verifier over HTTP.
@NullMarked
package org.stapel.verifier;

import org.jspecify.annotations.NullMarked;
