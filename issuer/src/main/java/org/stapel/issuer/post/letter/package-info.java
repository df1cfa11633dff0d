/// Letters for learners who have no e-mail address.
@NullMarked
package org.stapel.issuer.post.letter;

import org.jspecify.annotations.NullMarked;
