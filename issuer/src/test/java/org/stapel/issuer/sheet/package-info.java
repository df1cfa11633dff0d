/// Tests of reading and writing sheets.
@NullMarked
package org.stapel.issuer.sheet;

import org.jspecify.annotations.NullMarked;
