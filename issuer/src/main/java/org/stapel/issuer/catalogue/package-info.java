/// What an institution offers, loaded as JSON and published.
@NullMarked
package org.stapel.issuer.catalogue;

import org.jspecify.annotations.NullMarked;
