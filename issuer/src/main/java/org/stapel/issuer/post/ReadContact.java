package org.stapel.issuer.post;

import org.stapel.issuer.award.Contact;
import org.stapel.issuer.privacy.LearnerEmail;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.SealedText;

import java.util.Optional;

/// Opens and seals contacts.
public record ReadContact(PersonalData personalData) {
    /// Empty when the learner was erased.
    public Optional<Contact> contact(SealedText sealed) {
        return personalData.open(sealed).map(Contact::opened);
    }

    /// The e-mail address, if there is one to which can be written.
    public Optional<LearnerEmail> email(SealedText sealed) {
        return contact(sealed)
                .flatMap(Contact::email)
                .flatMap(email -> LearnerEmail.parse(email.value()));
    }

    SealedText seal(LearnerRef learner, Contact contact) {
        return personalData.seal(learner, contact.sealable());
    }
}
