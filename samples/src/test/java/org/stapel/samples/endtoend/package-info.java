/// Both services as processes, over real HTTP and in a real browser.
@NullMarked
package org.stapel.samples.endtoend;

import org.jspecify.annotations.NullMarked;
