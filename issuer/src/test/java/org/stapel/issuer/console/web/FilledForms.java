package org.stapel.issuer.console.web;

import org.stapel.credential.model.AwardKind;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a registrar types for an award of each kind.
final class FilledForms {
    private static final Map<String, String> OF_EACH_KIND =
            Map.of(
                    "learner.identification", "TEST-0001",
                    "learner.givenName", "Fien",
                    "learner.familyName", "Voorbeeld-Ooievaar",
                    "learner.birthDate", "1989-03-01",
                    "title.nl", "Programmeren basis",
                    "title.en", "Programming basics",
                    "awardedDate", "2026-06-30",
                    "setting", "FORMAL");
    private static final Map<String, String> UNIT =
            Map.of("unit.id", "G02", "unit.version", "2025-2026", "unit.title.nl", "Programmeren");
    private static final Map<String, String> ASSESSED =
            Map.of("assessments.0.type", "PRACTICAL", "participation", "BLENDED");
    private static final Map<String, String> GRADE =
            Map.of("grade.value", "14/20", "grade.scheme", "BE-20", "grade.passMark", "10");
    private static final Map<String, String> SIZE =
            Map.of(
                    "workload.ects", "6",
                    "workload.hours", "165",
                    "level.eqf", "5",
                    "level.basis", "PROGRAMME");

    private FilledForms() {}

    static Map<String, String> of(AwardKind kind, String reference) {
        Map<String, String> form = new LinkedHashMap<>(OF_EACH_KIND);
        form.putAll(Map.of("awardReference", reference, "route", route(kind)));
        form.putAll(ofKind(kind));
        return form;
    }

    private static String route(AwardKind kind) {
        return switch (kind) {
            case PROOF_OF_COMPETENCE -> "EVC";
            case EXEMPTION_DECISION -> "EVK";
            default -> "TAUGHT";
        };
    }

    private static Map<String, String> ofKind(AwardKind kind) {
        return switch (kind) {
            case CREDIT_CERTIFICATE, STUDY_RESULT -> all(UNIT, ASSESSED, GRADE, SIZE);
            case MICROCREDENTIAL ->
                    all(
                            ASSESSED,
                            SIZE,
                            Map.of(
                                    "subtypes", "MICRODEGREE",
                                    "outcomes.nl", "Verantwoordt keuzes.\nTest programma's.",
                                    "outcomes.en", "Justifies choices.\nTests programs.",
                                    "qualityAssurance.0.type", "INSTITUTIONAL",
                                    "qualityAssurance.0.agent.nl", "Agentschap Kwaliteit Fictie"));
            case PROOF_OF_COMPETENCE ->
                    all(
                            UNIT,
                            Map.of(
                                    "assessments.0.type", "PORTFOLIO",
                                    "assessments.0.supervision", "SUPERVISED_ONSITE_ID"));
            case EXEMPTION_DECISION ->
                    Map.of(
                            "exemptedUnits.0.id", "G02",
                            "exemptedUnits.0.title.nl", "Programmeren",
                            "provenance.rule", "Graduaat van 2019");
            case QUALIFICATION ->
                    Map.of(
                            "programme", "Graduaat programmeren",
                            "level.eqf", "5",
                            "level.basis", "FRAMEWORK");
            case PROFESSIONAL_QUALIFICATION ->
                    all(
                            ASSESSED,
                            Map.of(
                                    "outcomes.nl", "Legt bekabeling aan.",
                                    "level.eqf", "4",
                                    "level.national", "4",
                                    "level.basis", "FRAMEWORK",
                                    "effect", "PROFESSIONAL"));
            case CERTIFICATE -> ASSESSED;
        };
    }

    @SafeVarargs
    private static Map<String, String> all(Map<String, String>... maps) {
        Map<String, String> all = new HashMap<>();
        for (Map<String, String> map : maps) all.putAll(map);
        return all;
    }
}
