/// Bytes, strict JSON, base64url, digests: the only place that turns unchecked text into trees.
@NullMarked
package org.stapel.credential.encoding;

import org.jspecify.annotations.NullMarked;
