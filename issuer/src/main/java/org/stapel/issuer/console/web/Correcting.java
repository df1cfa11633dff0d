package org.stapel.issuer.console.web;

import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Contact;

import java.util.Map;

/// The award that a form corrects.
///
/// @param contact where its learner is reached
/// @param proposed what the form starts with beside the record: a free reference, the contact
record Correcting(Award old, Contact contact, Map<String, String> proposed) {
    Correcting {
        proposed = Map.copyOf(proposed);
    }

    String reference() {
        return old.file().reference();
    }

    /// Without what is proposed, which is personal data.
    @Override
    public String toString() {
        return "Correcting[" + old.file().id() + "]";
    }
}
