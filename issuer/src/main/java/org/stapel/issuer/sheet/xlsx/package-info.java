/// XLSX: the package is checked and streamed without running anything in it; written row by row.
@NullMarked
package org.stapel.issuer.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
