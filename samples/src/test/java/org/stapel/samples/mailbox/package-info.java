@NullMarked
package org.stapel.samples.mailbox;

import org.jspecify.annotations.NullMarked;
