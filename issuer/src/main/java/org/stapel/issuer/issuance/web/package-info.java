/// HTTP endpoints of this feature.
@NullMarked
package org.stapel.issuer.issuance.web;

import org.jspecify.annotations.NullMarked;
