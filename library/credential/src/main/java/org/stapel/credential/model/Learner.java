package org.stapel.credential.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;

/// The person to whom an award is made (Annex I, 1); names in NFC.
///
/// `identification` is the institution's opaque number, never a national number. `givenName` is
/// absent for people with one name.
public record Learner(
        String familyName,
        Optional<String> givenName,
        Optional<LocalDate> birthDate,
        String identification) {
    public Learner {
        familyName = Normalizer.normalize(familyName, Normalizer.Form.NFC);
        givenName = givenName.map(name -> Normalizer.normalize(name, Normalizer.Form.NFC));
        if (familyName.isBlank()) throw new IllegalArgumentException("a learner needs a name");
        if (identification.isBlank())
            throw new IllegalArgumentException("a learner needs an identification");
    }

    /// Given name, space, family name.
    public String fullName() {
        return givenName.map(given -> given + " " + familyName).orElse(familyName);
    }
}
