/// Files of results over real HTTP.
@NullMarked
package org.stapel.issuer.batch;

import org.jspecify.annotations.NullMarked;
