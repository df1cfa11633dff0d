package org.stapel.issuer;

import org.stapel.credential.model.CountryCode;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.issuer.institution.Institution;

import java.util.Optional;

/// Institutions of tests.
final class SampleInstitution {
    private SampleInstitution() {}

    /// In Flanders, with a Dutch name alone.
    static Institution of(
            String id,
            String dutchName,
            Institution.Approval approval,
            SignatureAlgorithm algorithm) {
        return new Institution(
                new InstitutionId(id),
                LocalizedText.of("nl", dutchName),
                new CountryCode("BE"),
                Optional.of("BE-VLG"),
                "Voorbeeldstraat 1, 9000 Voorbeeldstad",
                "registrar@" + id + ".example",
                approval,
                Optional.empty(),
                algorithm);
    }
}
