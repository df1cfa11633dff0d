/// Root of the credential module.
@NullMarked
package org.stapel.credential;

import org.jspecify.annotations.NullMarked;
