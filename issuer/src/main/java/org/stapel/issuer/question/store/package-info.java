/// Keeps questions and answers in the store.
@NullMarked
package org.stapel.issuer.question.store;

import org.jspecify.annotations.NullMarked;
