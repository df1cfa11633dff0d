/// One award record, many credential formats, each with what it leaves out.
@NullMarked
package org.stapel.credential.rendering;

import org.jspecify.annotations.NullMarked;
