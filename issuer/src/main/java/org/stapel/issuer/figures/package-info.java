/// How much an institution awarded in a year, without persons.
@NullMarked
package org.stapel.issuer.figures;

import org.jspecify.annotations.NullMarked;
