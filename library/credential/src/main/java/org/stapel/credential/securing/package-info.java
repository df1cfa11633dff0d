/// Signing keys, algorithms and the forms in which a credential is signed.
@NullMarked
package org.stapel.credential.securing;

import org.jspecify.annotations.NullMarked;
