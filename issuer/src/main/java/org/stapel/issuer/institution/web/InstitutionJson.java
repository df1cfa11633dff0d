package org.stapel.issuer.institution.web;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.model.CountryCode;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.issuer.api.JsonText;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institution.Approval;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An institution as the API shows it.
record InstitutionJson(
        String id,
        Map<String, String> name,
        String country,
        Optional<String> region,
        String address,
        String contactEmail,
        String approval,
        Optional<URI> homepage,
        String algorithm,
        URI issuer,
        String did) {
    private static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "name",
                    "country",
                    "region",
                    "address",
                    "contactEmail",
                    "approval",
                    "homepage",
                    "algorithm");

    static InstitutionJson of(Institution institution, URI issuer, String did) {
        return new InstitutionJson(
                institution.id().value(),
                institution.name().byLanguage(),
                institution.country().value(),
                institution.region(),
                institution.address(),
                institution.contactEmail(),
                code(institution.approval()),
                institution.homepage(),
                institution.algorithm().jwsName(),
                issuer,
                did);
    }

    /// @throws RefusedInput with the pointer of what is wrong
    static Institution read(String text) {
        JsonText json = JsonText.parse(text).only(FIELDS);
        var name = json.requiredTexts("name", LocalizedText::new);
        var address = json.required("address", a -> a);
        var email = json.required("contactEmail", e -> e);
        try {
            return new Institution(
                    json.required("id", InstitutionId::new),
                    name,
                    json.required("country", CountryCode::new),
                    json.optional("region", r -> r),
                    address,
                    email,
                    json.optional("approval", InstitutionJson::approval).orElse(Approval.NONE),
                    json.optional("homepage", InstitutionJson::webAddress),
                    json.optional("algorithm", InstitutionJson::algorithm)
                            .orElse(SignatureAlgorithm.ES256));
        } catch (IllegalArgumentException e) {
            throw new RefusedInput("bad_value", String.valueOf(e.getMessage()));
        }
    }

    private static String code(Approval approval) {
        return approval.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Approval approval(String code) {
        for (Approval approval : Approval.values())
            if (code(approval).equals(code)) return approval;
        throw new IllegalArgumentException("approval is none or second-person");
    }

    private static SignatureAlgorithm algorithm(String name) {
        return SignatureAlgorithm.named(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("algorithm is ES256, EdDSA or RS256"));
    }

    private static URI webAddress(String text) {
        URI uri = URI.create(text);
        if (!"https".equals(uri.getScheme()))
            throw new IllegalArgumentException("a homepage is an https address");
        return uri;
    }
}
