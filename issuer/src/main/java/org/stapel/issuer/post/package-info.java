/// How an award reaches its learner: by mail, by letter, or over the desk.
@NullMarked
package org.stapel.issuer.post;

import org.jspecify.annotations.NullMarked;
