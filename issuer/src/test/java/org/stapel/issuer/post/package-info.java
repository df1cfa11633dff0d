@NullMarked
package org.stapel.issuer.post;

import org.jspecify.annotations.NullMarked;
