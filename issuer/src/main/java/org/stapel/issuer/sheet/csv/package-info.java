/// CSV, RFC 4180 as spreadsheet programs write it.
@NullMarked
package org.stapel.issuer.sheet.csv;

import org.jspecify.annotations.NullMarked;
