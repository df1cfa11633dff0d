/// HTTP endpoints of this feature.
@NullMarked
package org.stapel.issuer.keys.web;

import org.jspecify.annotations.NullMarked;
