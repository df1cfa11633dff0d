/// The pinned schemas and profiles, asked about credentials that were read back.
@NullMarked
package org.stapel.credential.verification.rules;

import org.jspecify.annotations.NullMarked;
