/// From single cells to a table: limits, clean text, header row, evidence for marks and orders.
@NullMarked
package org.stapel.issuer.sheet.table;

import org.jspecify.annotations.NullMarked;
