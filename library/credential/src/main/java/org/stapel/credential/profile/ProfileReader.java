package org.stapel.credential.profile;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord.Route;
import org.stapel.credential.model.AwardRecord.Subtype;
import org.stapel.credential.model.LocalizedText;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Reads a profile from its pinned JSON; a profile with a test that this software does not know is
/// refused whole.
final class ProfileReader {
    private ProfileReader() {}

    static Profile profile(String json) {
        JsonNode node = StrictJson.parse(json);
        return new Profile(
                node.required("id").asString(),
                node.required("version").asString(),
                localized(node.required("title")),
                node.required("source").asString(),
                Profile.Role.valueOf(node.required("role").asString().toUpperCase(Locale.ROOT)),
                set(node.required("appliesTo"), AwardKind::valueOf),
                list(node.required("rules"), ProfileReader::rule));
    }

    private static Rule rule(JsonNode node) {
        return new Rule(
                node.required("id").asString(),
                LintFinding.Severity.valueOf(node.required("severity").asString()),
                set(node.path("when").path("subtypes"), Subtype::valueOf),
                test(node.required("test")),
                localized(node.required("message")),
                node.required("reference").asString());
    }

    private static RuleTest test(JsonNode node) {
        String type = node.required("type").asString();
        return switch (type) {
            case "required" ->
                    new RuleTest.Required(
                            list(node.required("elements"), item -> Element.at(item.asString())));
            case "anyOf" -> new RuleTest.AnyOf(list(node.required("tests"), ProfileReader::test));
            case "ectsBetween" ->
                    new RuleTest.EctsBetween(
                            decimal(node, "min"),
                            decimal(node, "max"),
                            node.required("integersOnly").asBoolean());
            case "hoursPerEctsBetween" ->
                    new RuleTest.HoursPerEctsBetween(
                            new BigDecimal(node.required("min").asString()),
                            new BigDecimal(node.required("max").asString()));
            case "assessedNotOnlyBy" ->
                    new RuleTest.AssessedNotOnlyBy(set(node.required("types"), name -> name));
            case "partsSum" -> new RuleTest.PartsSum();
            case "gradeAtLeastPassMark" -> new RuleTest.GradeAtLeastPassMark();
            case "eqfBetween" ->
                    new RuleTest.EqfBetween(
                            node.required("min").asInt(), node.required("max").asInt());
            case "requiresParts" -> new RuleTest.RequiresParts(node.required("min").asInt());
            case "routeIn" -> new RuleTest.RouteIn(set(node.required("routes"), Route::valueOf));
            default -> throw new IllegalStateException("unknown rule test: " + type);
        };
    }

    private static Optional<BigDecimal> decimal(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asString).map(BigDecimal::new);
    }

    private static LocalizedText localized(JsonNode node) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties())
            texts.put(entry.getKey(), entry.getValue().asString());
        return new LocalizedText(texts);
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false).map(read).toList();
    }

    static <T> Set<T> set(JsonNode array, Function<String, T> read) {
        return list(array, item -> read.apply(item.asString())).stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
