/// Fetches the trust list from a configured address.
@NullMarked
package org.stapel.verifier.trust.http;

import org.jspecify.annotations.NullMarked;
