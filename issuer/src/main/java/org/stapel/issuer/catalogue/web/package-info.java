/// HTTP endpoints of this feature.
@NullMarked
package org.stapel.issuer.catalogue.web;

import org.jspecify.annotations.NullMarked;
