/// SD-JWT with key binding, RFC 9901: reading, processing, preparing and presenting.
@NullMarked
package org.stapel.credential.securing.sdjwt;

import org.jspecify.annotations.NullMarked;
