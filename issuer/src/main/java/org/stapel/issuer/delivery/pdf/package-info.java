/// Draws the one-page PDF with openhtmltopdf and PDFBox.
@NullMarked
package org.stapel.issuer.delivery.pdf;

import org.jspecify.annotations.NullMarked;
