package org.stapel.verifier.stacking.check;

import org.stapel.credential.encoding.StrictJson;

import tools.jackson.databind.node.ObjectNode;

/// A sound qualification in which each rule occurs once; tests plant their faults in it.
public final class SmallQualification {
    private static final String JSON =
            """
            {
              "id": "Q-SMALL", "version": "1", "validFrom": "2024-09-01",
              "kind": "QUALIFICATION", "title": {"nl": "Klein", "en": "Small"},
              "awardingBody": {"id": "zilverbeek", "name": {"nl": "HZ"}, "country": "BE"},
              "totalEcts": "30", "eqf": 5,
              "entry": {"id": "ENTRY", "anyOf": [{"kind": "QUALIFICATION", "eqfAtLeast": 4}]},
              "root": {"rule": "AllOf", "id": "ROOT", "children": [
                {"rule": "AllOf", "id": "CORE", "children": [
                  {"rule": "UnitReq", "id": "R1", "unitId": "U1", "ects": "6"},
                  {"rule": "UnitReq", "id": "R2", "unitId": "U2", "ects": "4.5"},
                  {"rule": "UnitReq", "id": "R3", "unitId": "U3", "ects": "1.5"}]},
                {"rule": "OneOf", "id": "CHOICE", "options": [
                  {"rule": "UnitReq", "id": "R4", "unitId": "U4", "ects": "6"},
                  {"rule": "AllOf", "id": "PAIR", "children": [
                    {"rule": "UnitReq", "id": "R5", "unitId": "U5", "ects": "3"},
                    {"rule": "UnitReq", "id": "R6", "unitId": "U6", "ects": "3"}]}]},
                {"rule": "NOf", "id": "TWO", "n": 2, "children": [
                  {"rule": "UnitReq", "id": "R7", "unitId": "U7", "ects": "3"},
                  {"rule": "UnitReq", "id": "R8", "unitId": "U8", "ects": "3"},
                  {"rule": "UnitReq", "id": "R9", "unitId": "U9", "ects": "3"}]},
                {"rule": "MinEcts", "id": "FREE", "ects": "6", "sharedWith": ["TWO"],
                 "maxPerTag": {"sport": "3"},
                 "pool": {"units": [
                  {"unitId": "X1", "ects": "3", "tags": ["sport"]},
                  {"unitId": "X2", "ects": "3", "tags": ["sport"]},
                  {"unitId": "X3", "ects": "3"}]}}]},
              "constraints": [
                {"constraint": "MinResidency", "id": "C1", "organisation": "zilverbeek",
                 "ects": "15"},
                {"constraint": "MaxShare", "id": "C2", "of": "TYPE",
                 "type": "CERTIFICATE", "share": "0.5"},
                {"constraint": "NotTogether", "id": "C3", "a": "U1", "b": "X1"},
                {"constraint": "MustInclude", "id": "C4", "units": ["U2", "X3"]}],
              "prerequisites": [
                {"unit": "U2", "prerequisite": "PASSED", "units": ["U1"]},
                {"unit": "U3", "prerequisite": "TAKEN", "units": ["U2"]},
                {"unit": "U4", "prerequisite": "CONCURRENT", "units": ["U3"]},
                {"unit": "U5", "prerequisite": "ECTS_AT_LEAST", "ects": "12"}],
              "recency": {"years": 5, "from": "AWARDED_DATE", "effect": "CONDITIONAL",
                "exceptUnits": ["U1"]},
              "tolerance": {"minGrade": "8", "maxEcts": "6", "base": "TOTAL",
                "exclude": ["U3"]},
              "transitions": [{"fromVersion": "0", "unitMap": {"OLD": ["U1", "U2"]}}]
            }
            """;

    private SmallQualification() {}

    public static ObjectNode json() {
        return (ObjectNode) StrictJson.parse(JSON);
    }

    /// The same under another id and version.
    public static ObjectNode json(String id, String version) {
        return json().put("id", id).put("version", version);
    }
}
