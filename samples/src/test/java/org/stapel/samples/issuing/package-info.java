/// The issuer's awards of the fictional world, issued and checked.
@NullMarked
package org.stapel.samples.issuing;

import org.jspecify.annotations.NullMarked;
