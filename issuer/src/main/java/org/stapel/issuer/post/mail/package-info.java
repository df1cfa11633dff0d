/// Sends mails by SMTP and reads bounces by IMAP.
@NullMarked
package org.stapel.issuer.post.mail;

import org.jspecify.annotations.NullMarked;
