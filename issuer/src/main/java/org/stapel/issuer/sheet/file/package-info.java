/// The reader and the writer of sheets, put together from their formats.
@NullMarked
package org.stapel.issuer.sheet.file;

import org.jspecify.annotations.NullMarked;
