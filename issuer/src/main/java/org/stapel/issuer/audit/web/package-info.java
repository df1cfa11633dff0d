/// HTTP endpoints of this feature.
@NullMarked
package org.stapel.issuer.audit.web;

import org.jspecify.annotations.NullMarked;
