/// Awards as Open Badges 3.0, a credential of the VC Data Model 2.0 in a VC-JWT.
@NullMarked
package org.stapel.credential.rendering.openbadge;

import org.jspecify.annotations.NullMarked;
