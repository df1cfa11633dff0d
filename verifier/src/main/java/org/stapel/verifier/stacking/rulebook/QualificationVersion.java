package org.stapel.verifier.stacking.rulebook;

import org.stapel.verifier.stacking.rule.Qualification;
import org.stapel.verifier.stacking.rule.QualificationJson;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;

/// One version of a qualification as it was sent, after it was found sound.
///
/// @param organisation whose it is
/// @param json as the schema `qualification` describes it
/// @param revision 1 at first, one more with each change
public record QualificationVersion(String organisation, JsonNode json, long revision) {
    public String id() {
        return json.path("id").stringValue();
    }

    public String version() {
        return json.path("version").stringValue();
    }

    public LocalDate validFrom() {
        return LocalDate.parse(json.path("validFrom").stringValue());
    }

    public boolean isValidOn(LocalDate day) {
        boolean ended =
                json.has("validTo")
                        && day.isAfter(LocalDate.parse(json.path("validTo").stringValue()));
        return !day.isBefore(validFrom()) && !ended;
    }

    public Qualification rules() {
        return QualificationJson.read(json);
    }
}
