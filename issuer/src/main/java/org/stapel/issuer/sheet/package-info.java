/// Tables from the files of others: read into typed cells with everything that was detected, and
/// written so that no spreadsheet program takes text for a formula.
@NullMarked
package org.stapel.issuer.sheet;

import org.jspecify.annotations.NullMarked;
