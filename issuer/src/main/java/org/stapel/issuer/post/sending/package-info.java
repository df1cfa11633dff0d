/// Sends the mails that are due, and hears what becomes of them.
@NullMarked
package org.stapel.issuer.post.sending;

import org.jspecify.annotations.NullMarked;
