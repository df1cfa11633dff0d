/// The people of an institution keep its catalogue: offers are written and checked one by one, or
/// loaded as a table.
@NullMarked
package org.stapel.issuer.cataloguing;

import org.jspecify.annotations.NullMarked;
