/// What learners say is wrong with an award, and what they are answered.
@NullMarked
package org.stapel.issuer.question;

import org.jspecify.annotations.NullMarked;
