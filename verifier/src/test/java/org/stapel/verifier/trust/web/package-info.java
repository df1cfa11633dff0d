/// Tests of the trust list's editor over HTTP.
@NullMarked
package org.stapel.verifier.trust.web;

import org.jspecify.annotations.NullMarked;
