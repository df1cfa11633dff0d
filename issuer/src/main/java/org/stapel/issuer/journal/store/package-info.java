/// How acts and bodies are written into documents.
@NullMarked
package org.stapel.issuer.journal.store;

import org.jspecify.annotations.NullMarked;
