/// Lists of terms of others, to look things up in: ESCO skills, ISCED-F fields.
@NullMarked
package org.stapel.issuer.vocabulary;

import org.jspecify.annotations.NullMarked;
