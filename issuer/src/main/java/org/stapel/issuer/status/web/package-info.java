/// HTTP endpoints of this feature.
@NullMarked
package org.stapel.issuer.status.web;

import org.jspecify.annotations.NullMarked;
