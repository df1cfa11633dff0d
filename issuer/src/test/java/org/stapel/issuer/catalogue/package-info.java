@NullMarked
package org.stapel.issuer.catalogue;

import org.jspecify.annotations.NullMarked;
