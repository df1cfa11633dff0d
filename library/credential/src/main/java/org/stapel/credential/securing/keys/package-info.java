/// Signing keys in files and in memory, certificates, and the crypto provider in use.
@NullMarked
package org.stapel.credential.securing.keys;

import org.jspecify.annotations.NullMarked;
