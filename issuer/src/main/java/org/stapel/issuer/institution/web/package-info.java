/// HTTP endpoints of this feature.
@NullMarked
package org.stapel.issuer.institution.web;

import org.jspecify.annotations.NullMarked;
