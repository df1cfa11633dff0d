/// HTTP endpoints of this feature.
@NullMarked
package org.stapel.issuer.rights.web;

import org.jspecify.annotations.NullMarked;
