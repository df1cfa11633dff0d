/// Draws letters as PDF.
@NullMarked
package org.stapel.issuer.post.pdf;

import org.jspecify.annotations.NullMarked;
