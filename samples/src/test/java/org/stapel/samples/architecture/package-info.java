/// What keeps the modules apart and the sources alike, as tests.
@NullMarked
package org.stapel.samples.architecture;

import org.jspecify.annotations.NullMarked;
