package org.stapel.verifier.verification.web;

import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.verification.CredentialContent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a credential says, as JSON: absent members are left out, texts are keyed by language.
final class ContentJson {
    private ContentJson() {}

    static Map<String, Object> of(CredentialContent content) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", content.formatName());
        json.put("id", content.credentialId());
        json.put("issuer", content.issuerId());
        put(json, "kind", content.kind().map(Enum::name));
        put(json, "personName", content.personName());
        put(json, "birthDate", content.birthDate().map(Object::toString));
        text(json, "title", content.title());
        text(json, "description", content.description());
        text(json, "issuerName", content.issuerName());
        text(json, "awardingBody", content.awardingBody());
        put(json, "country", content.country());
        put(json, "awardedDate", content.awardedDate().map(Object::toString));
        put(json, "signedAt", content.signedAt().map(Object::toString));
        put(json, "expiresAt", content.expiresAt().map(Object::toString));
        put(json, "achievementValidUntil", content.achievementValidUntil().map(Object::toString));
        put(json, "ects", content.ects());
        put(json, "hours", content.hours());
        put(json, "eqf", content.eqf());
        put(json, "field", content.field());
        put(json, "grade", content.grade());
        put(json, "gradeMaximum", content.gradeMaximum());
        put(json, "supervision", content.supervision());
        put(json, "participation", content.participation());
        put(json, "setting", content.setting());
        put(json, "route", content.route());
        put(json, "supersedes", content.supersedes());
        lists(json, content);
        return json;
    }

    private static void lists(Map<String, Object> json, CredentialContent content) {
        list(json, "assessmentTypes", content.assessmentTypes());
        list(json, "qualityAssurance", content.qualityAssurance());
        list(json, "outcomes", texts(content.outcomes()));
        list(json, "skills", content.skills().stream().map(Object::toString).toList());
        list(json, "prerequisites", texts(content.prerequisites()));
        list(json, "partOf", texts(content.partOf()));
        list(json, "parts", content.parts().stream().map(ContentJson::part).toList());
    }

    private static Map<String, Object> part(CredentialContent.Part part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", part.title().byLanguage());
        put(json, "unit", part.unit());
        put(json, "ects", part.ects());
        put(json, "award", part.award());
        return json;
    }

    private static List<Map<String, String>> texts(List<LocalizedText> texts) {
        return texts.stream().map(LocalizedText::byLanguage).toList();
    }

    private static void text(Map<String, Object> json, String name, Optional<LocalizedText> text) {
        put(json, name, text.map(LocalizedText::byLanguage));
    }

    private static void put(Map<String, Object> json, String name, Optional<?> value) {
        value.ifPresent(present -> json.put(name, present));
    }

    private static void list(Map<String, Object> json, String name, List<?> values) {
        if (!values.isEmpty()) json.put(name, values);
    }
}
