/// The institutions that issue side by side on one installation, and their public identifiers.
@NullMarked
package org.stapel.issuer.institution;

import org.jspecify.annotations.NullMarked;
