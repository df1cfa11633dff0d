package org.stapel.issuer.catalogue;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.CountryCode;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.IssuerUrls;

import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.util.Optional;

/// A small catalogue for tests.
final class Offers {
    static final AwardTemplates TEMPLATES =
            new AwardTemplates(new IssuerUrls(URI.create("https://issuer.example")));

    private Offers() {}

    static ObjectNode json() {
        return (ObjectNode)
                StrictJson.parse(
                        """
                        {"institution": "zilverbeek",
                         "units": [
                          {"id": "U1", "version": "2025-2026", "title": {"nl": "Cijfers (oud)"},
                           "ects": "5"},
                          {"id": "U1", "version": "2026-2027", "title": {"nl": "Cijfers"},
                           "ects": "6", "hours": "165", "eqf": 6, "field": "0613",
                           "programme": "Q-PBA",
                           "outcomes": [{"id": "U1-1", "statement": {"nl": "Leest cijfers."}}],
                           "grading": {"scheme": "0-20", "maximum": "20", "passMark": "10"}},
                          {"id": "U2", "version": "2026-2027", "title": {"nl": "Grafieken"},
                           "ects": "4.5", "eqf": 6, "field": "0613", "prerequisites": ["U1"],
                           "outcomes": [{"id": "U2-1", "statement": {"nl": "Tekent grafieken."}},
                                        {"id": "U2-2", "statement": {"nl": "Leest grafieken."}}]}],
                         "modules": [
                          {"id": "M1", "version": "2026", "kind": "MICROCREDENTIAL",
                           "subtypes": ["TYPE_1"], "route": "TAUGHT", "profiles": ["eu-annex1"],
                           "title": {"nl": "Data lezen"}, "workload": {"ects": "10.5"},
                           "outcomes": [{"id": "M1-1", "statement": {"nl": "Leest data."}},
                                        {"id": "U2-1", "statement": {"nl": "Tekent grafieken."}}],
                           "prerequisites": [{"nl": "Zin in cijfers"}],
                           "stackability": {"stackable": true, "towards": [
                             {"qualification": "Q-PBA", "title": {"nl": "Bachelor"},
                              "units": ["U1", "U2"]}]},
                           "grading": {"scheme": "0-20", "maximum": "20", "passMark": "10"},
                           "parts": ["U1", "U2"]}],
                         "procedures": [
                          {"id": "EVC", "version": "1", "route": "EVC", "title": {"nl": "EVC data"},
                           "scope": ["U1", "U2"], "outcome": "PROOF_OF_COMPETENCE",
                           "profiles": ["vl-bekwaamheid"],
                           "assessments": [{"type": "PORTFOLIO"}],
                           "validatingBody": {"id": "x", "name": {"nl": "Huis"}, "country": "BE"},
                           "grading": {"scheme": "geslaagd / niet geslaagd"}},
                          {"id": "HALF", "version": "1", "route": "EVC",
                           "title": {"nl": "EVC half"}, "scope": ["U1", "U2-1"]},
                          {"id": "EVK", "version": "1", "route": "EVK",
                           "title": {"nl": "Vrijstelling"}, "scope": ["U1"]}]}
                        """);
    }

    static Catalogue catalogue() {
        return Catalogue.of(json());
    }

    static Institution institution() {
        return new Institution(
                new InstitutionId("zilverbeek"),
                LocalizedText.of("nl", "Hogeschool Zilverbeek"),
                new CountryCode("BE"),
                Optional.of("VLG"),
                "Beekstraat 1, 9999 Zilverbeek",
                "register@zilverbeek.example",
                Institution.Approval.NONE,
                Optional.empty(),
                SignatureAlgorithm.ES256);
    }

    static Offer offer(String id) {
        return catalogue().find(id, Optional.empty()).orElseThrow();
    }
}
