/// Award records as JSON, by the schema and the notation that all modules share.
@NullMarked
package org.stapel.issuer.award.json;

import org.jspecify.annotations.NullMarked;
