/// HTTP endpoints of this feature.
@NullMarked
package org.stapel.issuer.privacy.web;

import org.jspecify.annotations.NullMarked;
