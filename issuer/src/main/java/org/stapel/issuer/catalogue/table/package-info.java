/// A catalogue as one table: a line for each version of an offer, with columns that people know.
@NullMarked
package org.stapel.issuer.catalogue.table;

import org.jspecify.annotations.NullMarked;
