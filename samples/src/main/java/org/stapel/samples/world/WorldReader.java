package org.stapel.samples.world;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.CountryCode;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Organisation;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Turns the files of the world into its records; the files are ours, so a fault in one is an
/// error.
final class WorldReader {

    private WorldReader() {}

    static SampleInstitution institution(JsonNode json) {
        Organisation organisation = organisation(json.path("organisation"));
        return new SampleInstitution(
                new InstitutionId(organisation.id()),
                json.path("code").stringValue(),
                json.path("kind").stringValue(),
                organisation,
                json.path("entitlements").valueStream().map(WorldReader::entitlement).toList(),
                strings(json.path("members")).stream().map(InstitutionId::new).toList(),
                optional(json.path("endedOn")).map(LocalDate::parse),
                optional(json.path("successor")).map(InstitutionId::new));
    }

    static SampleLearner learner(JsonNode json) {
        return new SampleLearner(
                json.path("id").stringValue(),
                json.path("familyName").stringValue(),
                json.path("givenName").stringValue(),
                LocalDate.parse(json.path("birthDate").stringValue()),
                json.path("type").intValue(),
                json.path("language").stringValue(),
                text(json.path("story")),
                json.path("goal").stringValue(),
                strings(json.path("wallet")),
                strings(json.path("furtherAwards")));
    }

    private static Organisation organisation(JsonNode json) {
        return new Organisation(
                json.path("id").stringValue(),
                text(json.path("name")),
                new CountryCode(json.path("country").stringValue()),
                optional(json.path("region")),
                optional(json.path("homepage")).map(URI::create));
    }

    private static Entitlement entitlement(JsonNode json) {
        return new Entitlement(
                json.path("id").stringValue(),
                strings(json.path("kinds")).stream()
                        .map(AwardKind::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                json.path("eqfFrom").intValue(),
                json.path("eqfTo").intValue(),
                strings(json.path("fields")).stream().map(IscedField::new).toList(),
                optional(json.path("jurisdiction")),
                LocalDate.parse(json.path("from").stringValue()),
                optional(json.path("until")).map(LocalDate::parse));
    }

    private static LocalizedText text(JsonNode json) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        json.propertyStream()
                .forEach(text -> byLanguage.put(text.getKey(), text.getValue().stringValue()));
        return new LocalizedText(byLanguage);
    }

    private static List<String> strings(JsonNode json) {
        return json.valueStream().map(JsonNode::stringValue).toList();
    }

    private static Optional<String> optional(JsonNode json) {
        return json.isString() ? Optional.of(json.stringValue()) : Optional.empty();
    }
}
