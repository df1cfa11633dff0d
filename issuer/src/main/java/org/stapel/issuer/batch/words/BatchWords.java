package org.stapel.issuer.batch.words;

import org.stapel.credential.profile.Profile;
import org.stapel.credential.profile.Profiles;
import org.stapel.issuer.batch.row.Difference;
import org.stapel.issuer.batch.row.RowFinding;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says in words where rows stand and what is wrong with them.
public record BatchWords(Texts texts, Profiles profiles) {
    /// The pages are read at the desk of a Flemish institution; times are told in its zone.
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    public String text(Language language, String key) {
        return texts.text(language, key);
    }

    public String sentence(Language language, String key, Map<String, String> values) {
        return texts.sentence(language, key, values);
    }

    public String state(Language language, RowState state) {
        return texts.text(language, "batch.row." + state.code());
    }

    /// What a column holds, by the code of its target.
    public String field(Language language, String code) {
        return code.startsWith("part:")
                ? texts.sentence(language, "batch.field.part", Map.of("unit", code.substring(5)))
                : texts.text(language, "batch.field." + code);
    }

    /// One sentence; rules of profiles bring their own.
    public String finding(Language language, RowFinding finding) {
        return ofProfile(language, finding)
                .or(() ->
                        texts.find(language, "batch.finding." + finding.code())
                                .map(_ ->
                                        texts.sentence(
                                                language,
                                                "batch.finding." + finding.code(),
                                                finding.parameters())))
                .or(() -> texts.find(language, "console.finding." + finding.code()))
                .orElseGet(() -> texts.text(language, "console.finding.other"));
    }

    /// With the column in front, for a cell of a sheet.
    public String findings(Language language, List<RowFinding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.header().map(header -> header + ": ").orElse("")
                                + finding(language, finding))
                .collect(Collectors.joining(" "));
    }

    /// As in `Score: 12 → 14`.
    public String difference(Language language, Difference difference) {
        return field(language, difference.field())
                + ": "
                + shown(difference.before())
                + " → "
                + shown(difference.after());
    }

    public String differences(Language language, List<Difference> differences) {
        return differences.stream()
                .map(difference -> difference(language, difference))
                .collect(Collectors.joining("; "));
    }

    public String moment(Language language, Instant at) {
        return texts.dateTime(language, at, ZONE);
    }

    /// The moment at which a clock on the wall in Brussels shows this.
    public static Instant inBrussels(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    /// The text for a code that others may add to; the code itself where there is none.
    public String ofCode(Language language, String prefix, String code) {
        return texts.find(language, prefix + code).orElse(code);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private Optional<String> ofProfile(Language language, RowFinding finding) {
        int slash = finding.rule().indexOf('/');
        if (slash < 0) return Optional.empty();
        return profiles.find(finding.rule().substring(0, slash)).map(Profile::rules).stream()
                .flatMap(List::stream)
                .filter(rule -> rule.id().equals(finding.code()))
                .map(rule -> rule.message().best(language.tag()))
                .findFirst();
    }
}
