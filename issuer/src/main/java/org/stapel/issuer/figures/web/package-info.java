/// HTTP endpoints of this feature.
@NullMarked
package org.stapel.issuer.figures.web;

import org.jspecify.annotations.NullMarked;
