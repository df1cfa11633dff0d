package org.stapel.issuer.post.mail;

import org.stapel.issuer.post.sending.Mail;
import org.stapel.issuer.post.sending.SendMail;

/// An installation without a mail server: everything waits.
final class NoMail implements SendMail {
    @Override
    public boolean isSetUp() {
        return false;
    }

    @Override
    public Outcome send(Mail mail) {
        return new Outcome.Unreachable();
    }
}
