package org.stapel.issuer.institution;

import org.stapel.credential.model.CountryCode;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Organisation;
import org.stapel.credential.securing.SignatureAlgorithm;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// An institution that issues under its own identifiers and keys.
///
/// @param address postal, one line
/// @param algorithm with which its next key signs
public record Institution(
        InstitutionId id,
        LocalizedText name,
        CountryCode country,
        Optional<String> region,
        String address,
        String contactEmail,
        Approval approval,
        Optional<URI> homepage,
        SignatureAlgorithm algorithm) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");

    /// Whether one person's confirmation is enough to sign.
    public enum Approval {
        NONE,
        SECOND_PERSON
    }

    public Institution {
        if (!EMAIL.matcher(contactEmail).matches())
            throw new IllegalArgumentException("not an e-mail address");
        if (address.isBlank() || address.length() > 500)
            throw new IllegalArgumentException("an address has 1 to 500 characters");
    }

    /// The institution as credentials name it.
    public Organisation asOrganisation(String did) {
        return new Organisation(did, name, country, region, homepage);
    }
}
