package org.stapel.issuer.console;

import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.Contact;
import org.stapel.issuer.privacy.PersonalData;

/// Opens where a learner is reached.
public record OpenContact(PersonalData personalData) {
    /// [Contact#NONE] where nothing is known, or the learner was erased.
    public Contact of(AwardFile file) {
        return file.handling()
                .contact()
                .flatMap(personalData::open)
                .map(Contact::opened)
                .orElse(Contact.NONE);
    }
}
