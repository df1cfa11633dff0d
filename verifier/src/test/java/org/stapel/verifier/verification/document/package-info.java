/// Tests of reading PDF files and QR pictures.
@NullMarked
package org.stapel.verifier.verification.document;

import org.jspecify.annotations.NullMarked;
