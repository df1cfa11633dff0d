/// Where catalogues wait that are not confirmed yet.
@NullMarked
package org.stapel.issuer.cataloguing.store;

import org.jspecify.annotations.NullMarked;
