/// What an institution may award, as its trust list says: told to its own people before a verifier
/// tells it to others.
@NullMarked
package org.stapel.issuer.rights;

import org.jspecify.annotations.NullMarked;
