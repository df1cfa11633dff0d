/// A mail server for the demo, with pages on which to read what came.
@NullMarked
package org.stapel.samples.mailbox;

import org.jspecify.annotations.NullMarked;
