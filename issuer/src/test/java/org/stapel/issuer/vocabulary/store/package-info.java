@NullMarked
package org.stapel.issuer.vocabulary.store;

import org.jspecify.annotations.NullMarked;
