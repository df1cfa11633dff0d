/// Stores filled behind the back of intake.
@NullMarked
package org.stapel.issuer.award.store;

import org.jspecify.annotations.NullMarked;
