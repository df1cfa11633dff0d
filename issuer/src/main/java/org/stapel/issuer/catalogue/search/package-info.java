/// Finding offers, and what stands around them.
@NullMarked
package org.stapel.issuer.catalogue.search;

import org.jspecify.annotations.NullMarked;
