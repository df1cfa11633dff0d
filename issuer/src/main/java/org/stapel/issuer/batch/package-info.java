/// Files of results: uploaded, mapped, checked, confirmed, run and told of.
@NullMarked
package org.stapel.issuer.batch;

import org.jspecify.annotations.NullMarked;
