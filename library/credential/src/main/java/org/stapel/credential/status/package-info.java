/// Status lists: Bitstring Status List 1.0 and Token Status List.
@NullMarked
package org.stapel.credential.status;

import org.jspecify.annotations.NullMarked;
