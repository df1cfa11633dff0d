package org.stapel.issuer.batch.check;

import org.stapel.issuer.batch.row.RowInput;
import org.stapel.issuer.batch.row.RowResult;
import org.stapel.issuer.catalogue.AwardTemplate;
import org.stapel.issuer.catalogue.Offer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// Fills in the template of an offer with what a row says.
///
/// @param template of what is awarded; not changed
record WriteAward(AwardTemplate template, Offer awarded) {
    /// The request for intake.
    ObjectNode of(RowInput row, String reference) {
        ObjectNode whole = filled(template.award(), row, reference, row.result());
        row.validUntil().ifPresent(date -> whole.put("validUntil", date.toString()));
        if (!row.exempted().isEmpty()) exempt(whole, row);
        if (template.parts().isEmpty()) return whole;
        ArrayNode parts = whole.putArray("partAwards");
        for (ObjectNode part : template.parts()) {
            String unit = part.path("unit").path("id").asString("");
            Optional<RowResult> result = Optional.ofNullable(row.results().get(unit));
            parts.add(filled(part, row, reference + "-" + unit, result));
        }
        return whole;
    }

    private static ObjectNode filled(
            ObjectNode template, RowInput row, String reference, Optional<RowResult> result) {
        ObjectNode json = template.deepCopy();
        json.put("awardReference", reference);
        ObjectNode learner = json.putObject("learner");
        learner.put("familyName", row.familyName().value());
        row.givenName().ifPresent(name -> learner.put("givenName", name.value()));
        row.birthDate().ifPresent(date -> learner.put("birthDate", date.toString()));
        learner.put("identification", row.learner());
        json.put("awardedDate", row.awardedDate().toString());
        grade(json, result);
        row.contract().ifPresent(contract -> json.put("contract", contract));
        json.withObject("/provenance").put("rule", rule(json, row, result));
        return json;
    }

    private static void grade(ObjectNode json, Optional<RowResult> result) {
        if (result.isEmpty()) json.remove("grade");
        else if (json.path("grade") instanceof ObjectNode grade)
            grade.put("value", result.get().value());
        else json.putObject("grade").put("scheme", "text").put("value", result.get().value());
    }

    private static void exempt(ObjectNode whole, RowInput row) {
        ArrayNode units = whole.putArray("exemptedUnits");
        for (Offer unit : row.exempted()) {
            ObjectNode reference = units.addObject();
            for (String name : new String[] {"id", "version", "title"})
                reference.set(name, unit.json().path(name).deepCopy());
        }
    }

    /// Why it is awarded, about the award and nobody's person.
    private static String rule(ObjectNode json, RowInput row, Optional<RowResult> result) {
        StringBuilder rule = new StringBuilder();
        JsonNode grade = json.path("grade");
        if (result.isPresent()) {
            rule.append("Result ").append(result.get().value());
            if (grade.has("maximum")) rule.append('/').append(grade.path("maximum").asString());
            if (grade.has("passMark"))
                rule.append(", pass mark ").append(grade.path("passMark").asString());
            rule.append("; ");
        }
        JsonNode unit = json.path("unit");
        rule.append(unit.isMissingNode() ? named(row) : unit(unit));
        row.period().ifPresent(period -> rule.append("; exam period ").append(period));
        return rule.length() > 400 ? rule.substring(0, 400) : rule.toString();
    }

    private static String unit(JsonNode unit) {
        return unit.path("id").asString("") + " version " + unit.path("version").asString("");
    }

    private static String named(RowInput row) {
        return row.offer().id() + " version " + row.offer().version();
    }
}
