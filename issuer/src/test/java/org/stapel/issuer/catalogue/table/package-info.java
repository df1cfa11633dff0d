@NullMarked
package org.stapel.issuer.catalogue.table;

import org.jspecify.annotations.NullMarked;
