/// The two doors out: for untrusted addresses, and for configured origins.
@NullMarked
package org.stapel.credential.fetch;

import org.jspecify.annotations.NullMarked;
