/// DIDs and their documents.
@NullMarked
package org.stapel.credential.did;

import org.jspecify.annotations.NullMarked;
