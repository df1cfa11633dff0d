/// What the HTTP endpoints of all features share.
@NullMarked
package org.stapel.issuer.api;

import org.jspecify.annotations.NullMarked;
