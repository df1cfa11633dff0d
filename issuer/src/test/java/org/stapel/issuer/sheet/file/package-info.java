/// Tests of sheets over whole files.
@NullMarked
package org.stapel.issuer.sheet.file;

import org.jspecify.annotations.NullMarked;
