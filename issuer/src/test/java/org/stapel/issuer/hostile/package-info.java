/// What a hostile person sends to the issuer, over real HTTP.
@NullMarked
package org.stapel.issuer.hostile;

import org.jspecify.annotations.NullMarked;
