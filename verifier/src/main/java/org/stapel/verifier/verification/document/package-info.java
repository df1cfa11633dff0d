/// Reads credentials out of PDF files and QR images.
@NullMarked
package org.stapel.verifier.verification.document;

import org.jspecify.annotations.NullMarked;
