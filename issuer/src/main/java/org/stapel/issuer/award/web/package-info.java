/// HTTP endpoints of this feature.
@NullMarked
package org.stapel.issuer.award.web;

import org.jspecify.annotations.NullMarked;
