package org.stapel.issuer.delivery.words;

import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.Grade;
import org.stapel.credential.model.Level;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Workload;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An award in words of one language.
public record AwardWords(Texts texts, Language language) {
    private static final String PREFIX = "delivery.";

    /// Given name, or the one name of people who have one.
    public String firstName(AwardRecord award) {
        return award.learner().givenName().orElse(award.learner().familyName());
    }

    public String best(LocalizedText text) {
        return text.best(language.tag());
    }

    public String awardingBody(AwardRecord award) {
        return best(award.awardingBodies().getFirst().name());
    }

    /// As `credit certificate`.
    public String kind(AwardRecord award) {
        String key =
                award.subtypes().contains(AwardRecord.Subtype.MICRODEGREE)
                        ? "MICRODEGREE"
                        : award.kind().name();
        return texts.text(language, PREFIX + "kind." + key);
    }

    /// Everything a learner wants to see at a glance.
    public List<Fact> facts(AwardRecord award) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "kind", Optional.of(kind(award)));
        add(facts, "institution", Optional.of(awardingBody(award)));
        add(facts, "awarded", Optional.of(date(award.awardedDate())));
        add(facts, "size", award.workload().map(this::size));
        add(facts, "level", award.level().map(this::level));
        add(facts, "grade", award.grade().map(this::grade));
        add(facts, "valid-until", award.validUntil().map(this::date));
        return facts;
    }

    public String date(LocalDate date) {
        return texts.date(language, date);
    }

    /// As `6 ECTS credits, about 165 hours`.
    public String size(Workload workload) {
        return size(workload.ects().map(e -> e.points()), workload.hours());
    }

    String size(Optional<BigDecimal> ects, Optional<BigDecimal> hours) {
        Optional<String> credits =
                ects.map(n -> sentence(n.compareTo(BigDecimal.ONE) == 0 ? "ects-one" : "ects", n));
        Optional<String> time = hours.map(n -> sentence("hours", n));
        return credits.map(c -> time.map(t -> c + ", " + t).orElse(c)).or(() -> time).orElse("");
    }

    /// As `bachelor level (EQF 6); not a degree`.
    ///
    /// A level that no framework or programme backs is told as a claim.
    public String level(Level level) {
        String words = level(level.eqf());
        return switch (level.basis()) {
            case FRAMEWORK, PROGRAMME -> words;
            case CLAIMED ->
                    texts.sentence(language, PREFIX + "level.claimed", Map.of("level", words));
        };
    }

    String level(int eqf) {
        String key = PREFIX + "level." + eqf;
        return texts.find(language, key).orElseGet(() -> "EQF " + eqf);
    }

    public String grade(Grade grade) {
        return grade(grade.value(), grade.maximum().map(BigDecimal::toPlainString));
    }

    /// A value that names its maximum itself, as `14/20`, is left as it is.
    String grade(String value, Optional<String> maximum) {
        return maximum.filter(most -> !value.endsWith("/" + most))
                .map(most ->
                        texts.sentence(
                                language,
                                PREFIX + "grade-of",
                                Map.of("value", value, "maximum", most)))
                .orElse(value);
    }

    private void add(List<Fact> facts, String name, Optional<String> value) {
        value.ifPresent(v -> facts.add(new Fact(texts.text(language, PREFIX + "fact." + name), v)));
    }

    private String sentence(String key, BigDecimal number) {
        var format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(language.locale()));
        return texts.sentence(language, PREFIX + key, Map.of("n", format.format(number)));
    }
}
