/// Where the trust list, its proposals and its highest version are kept.
@NullMarked
package org.stapel.verifier.trust.store;

import org.jspecify.annotations.NullMarked;
