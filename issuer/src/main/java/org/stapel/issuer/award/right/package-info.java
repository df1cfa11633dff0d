/// Which programmes of the catalogue somebody may award, where a role is limited to some.
@NullMarked
package org.stapel.issuer.award.right;

import org.jspecify.annotations.NullMarked;
