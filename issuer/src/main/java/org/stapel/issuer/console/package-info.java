/// What the people of an institution do by hand: the award form, its check, the search in awards.
@NullMarked
package org.stapel.issuer.console;

import org.jspecify.annotations.NullMarked;
