package org.stapel.issuer.cataloguing.web;

import java.util.LinkedHashMap;
import java.util.Map;

/// A small catalogue with all types of offers.
final class SampleCatalogue {
    static final String TEXT =
            """
            {"institution": "zilverbeek",
             "units": [
              {"id": "U1", "version": "2026", "title": {"nl": "Cijfers lezen", "en": "Reading figures"},
               "ects": "6", "eqf": 6, "field": "0613", "programme": "Q-PBA", "languages": ["nl"],
               "outcomes": [{"id": "U1-1", "statement": {"nl": "Leest cijfers."}}],
               "ectsSheet": {"nl": "Eerste alinea.\\n\\nTweede alinea."},
               "assessments": [{"type": "WRITTEN_EXAM", "supervision": "SUPERVISED_ONSITE_ID"}],
               "grading": {"scheme": "0-20", "maximum": "20", "passMark": "10"}},
              {"id": "U2", "version": "2026",
               "title": {"nl": "Grafieken tekenen", "fr": "Dessiner des graphiques"},
               "ects": "4.5", "prerequisites": ["U1"],
               "outcomes": [{"statement": {"nl": "Tekent | kleurt."},
                 "codes": [{"framework": "DLR", "code": "1", "uri": "https://dlr.example/1"}],
                 "skills": [{"uri": "https://skills.example/x", "label": {"en": "draw"}}]}]}],
             "modules": [
              {"id": "M1", "version": "2026", "kind": "MICROCREDENTIAL", "subtypes": ["TYPE_1"],
               "title": {"nl": "Data lezen", "en": "Reading data"}, "workload": {"ects": "10.5"},
               "outcomes": [{"id": "M1-1", "statement": {"nl": "Leest data."}}],
               "prerequisites": [{"nl": "Zin in cijfers"}, {"en": "Curiosity"}],
               "stackability": {"stackable": true, "towards": [
                 {"qualification": "Q-PBA", "title": {"nl": "Bachelor"}, "units": ["U1", "U2"]}]},
               "parts": ["U1", "U2"]}],
             "procedures": [
              {"id": "EVC", "version": "2026", "route": "EVC", "title": {"nl": "EVC data"},
               "scope": ["U1", "U2"], "outcome": "PROOF_OF_COMPETENCE",
               "validatingBody": {"id": "x", "name": {"nl": "Huis"}, "country": "BE"}}]}
            """;

    private SampleCatalogue() {}

    /// A unit about which nobody has anything to say.
    static Map<String, String> goodUnit(String step) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("id", "GOED");
        typed.put("version", "2026");
        typed.put("title.nl", "Goed vak");
        typed.put("title.en", "Good course");
        typed.put("description.nl", "Een vak waar alles in staat.");
        typed.put("outcomes.0.statement.nl", "De lerende beoordeelt een dataset.");
        typed.put("outcomes.0.statement.en", "The learner assesses a dataset.");
        typed.put("outcomes.0.codes", "DLR:4.1");
        typed.put("assessments.0.type", "PROJECT_WORK");
        typed.put("assessments.0.supervision", "SUPERVISED_ONSITE_ID");
        typed.put("participation", "BLENDED");
        typed.put("grading.scheme", "0-20");
        typed.put("grading.maximum", "20");
        typed.put("grading.passMark", "10");
        typed.put("ects", "6");
        typed.put("hours", "165");
        typed.put("eqf", "6");
        typed.put("field", "0613");
        typed.put("languages", "nl");
        typed.put("qualityAssurance.0.type", "INSTITUTIONAL");
        typed.put("qualityAssurance.0.agent.nl", "Agentschap Kwaliteit Fictie");
        typed.put("step", step);
        return typed;
    }
}
