package org.stapel.credential.verification.reading;

import static org.stapel.credential.verification.reading.Tolerant.text;

import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.rendering.openbadge.BadgeAlignment;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The alignments of one achievement, by what they say.
final class BadgeAlignments {

    private static final Pattern ECTS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?) ECTS");

    private final List<JsonNode> alignments;

    BadgeAlignments(JsonNode node) {
        this.alignments = Tolerant.each(node).filter(JsonNode::isObject).toList();
    }

    List<JsonNode> all(BadgeAlignment kind) {
        return alignments.stream()
                .filter(alignment ->
                        text(alignment.path("targetType"))
                                .filter(kind.targetType()::equals)
                                .isPresent())
                .toList();
    }

    Optional<JsonNode> first(BadgeAlignment kind, String property) {
        return all(kind).stream().map(alignment -> alignment.path(property)).findFirst();
    }

    Optional<String> code(BadgeAlignment kind) {
        return first(kind, "targetCode").flatMap(Tolerant::text);
    }

    List<LocalizedText> texts(BadgeAlignment kind, String language) {
        return all(kind).stream()
                .flatMap(alignment ->
                        Tolerant.localized(alignment.path("targetName"), language).stream())
                .toList();
    }

    /// The EQF level, of an alignment whose type or framework says EQF.
    Optional<Integer> eqf() {
        return alignments.stream()
                .filter(BadgeAlignments::namesEqf)
                .flatMap(alignment -> Tolerant.level(alignment.path("targetCode")).stream())
                .findFirst();
    }

    /// The ECTS of a part, as our badges write them.
    static Optional<BigDecimal> ects(JsonNode alignment) {
        return text(alignment.path("targetDescription"))
                .map(ECTS::matcher)
                .filter(Matcher::matches)
                .map(matcher -> StringNode.valueOf(matcher.group(1)))
                .flatMap(Tolerant::positive);
    }

    private static boolean namesEqf(JsonNode alignment) {
        return text(alignment.path("targetType"))
                        .filter(BadgeAlignment.EQF.targetType()::equals)
                        .isPresent()
                || text(alignment.path("targetFramework")).filter("EQF"::equals).isPresent();
    }
}
