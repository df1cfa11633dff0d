@NullMarked
package org.stapel.issuer.vocabulary;

import org.jspecify.annotations.NullMarked;
