package org.stapel.issuer.institution.store;

import org.stapel.credential.model.CountryCode;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.journal.Act;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record InstitutionBody(
        String id,
        Map<String, String> name,
        String country,
        Optional<String> region,
        String address,
        String contactEmail,
        Institution.Approval approval,
        Optional<URI> homepage,
        SignatureAlgorithm algorithm,
        List<Act> history) {
    static InstitutionBody of(Institution institution, Act act) {
        return new InstitutionBody(
                institution.id().value(),
                institution.name().byLanguage(),
                institution.country().value(),
                institution.region(),
                institution.address(),
                institution.contactEmail(),
                institution.approval(),
                institution.homepage(),
                institution.algorithm(),
                List.of(act));
    }

    Institution institution() {
        return new Institution(
                new InstitutionId(id),
                new LocalizedText(name),
                new CountryCode(country),
                region,
                address,
                contactEmail,
                approval,
                homepage,
                algorithm);
    }
}
