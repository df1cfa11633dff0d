/// Roles that are limited to some programmes, held against real awards.
@NullMarked
package org.stapel.issuer.award.right;

import org.jspecify.annotations.NullMarked;
