/// Tables as a JSON array of flat objects.
@NullMarked
package org.stapel.issuer.sheet.json;

import org.jspecify.annotations.NullMarked;
