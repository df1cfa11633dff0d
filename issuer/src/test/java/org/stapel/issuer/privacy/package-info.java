@NullMarked
package org.stapel.issuer.privacy;

import org.jspecify.annotations.NullMarked;
