package org.stapel.issuer.batch.check;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.batch.mapping.Field;
import org.stapel.issuer.batch.row.Difference;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells what a row says otherwise than the award that was made of it before.
///
/// Only what a row can say is compared: a catalogue that was written anew changes no award.
record CompareAwards(Awards awards, OpenAward opening) {
    private static final List<Field> COMPARED =
            List.of(
                    Field.FAMILY_NAME,
                    Field.GIVEN_NAME,
                    Field.BIRTH_DATE,
                    Field.LEARNER,
                    Field.RESULT,
                    Field.AWARDED_DATE,
                    Field.VALID_UNTIL,
                    Field.CONTRACT,
                    Field.EXEMPTED);

    /// Empty when the award's learner was erased.
    Optional<List<Difference>> differences(Award before, ObjectNode after) {
        return opening.json(before.file()).map(json -> between(json, after));
    }

    private List<Difference> between(ObjectNode before, ObjectNode after) {
        List<Difference> differences = new ArrayList<>();
        for (Field field : COMPARED)
            compare(field.code(), said(field, before), said(field, after), differences);
        for (JsonNode part : after.path("partAwards")) {
            String unit = part.path("unit").path("id").asString("");
            compare(
                    "part:" + unit,
                    resultOfPart(before, unit),
                    said(Field.RESULT, part),
                    differences);
        }
        return differences;
    }

    private static void compare(
            String field, String before, String after, List<Difference> differences) {
        if (!before.equals(after)) differences.add(new Difference(field, before, after));
    }

    private String resultOfPart(ObjectNode whole, String unit) {
        for (JsonNode part : whole.path("parts"))
            if (part.path("unit").path("id").asString("").equals(unit) && part.has("award"))
                return awards.byId(new AwardId(part.path("award").asString()))
                        .flatMap(read -> opening.json(read.award().file()))
                        .map(json -> said(Field.RESULT, json))
                        .orElse("");
        return "";
    }

    private static String said(Field field, JsonNode award) {
        JsonNode node = award.at(field.pointer());
        if (!node.isArray()) return node.asString("");
        List<String> ids = new ArrayList<>();
        for (JsonNode unit : node) ids.add(unit.path("id").asString(""));
        return String.join(", ", ids);
    }
}
