package org.stapel.verifier.verification.web;

import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.verification.CredentialContent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the issuer signed, as labelled facts; text only, each in its own language and direction.
record FactWords(Words words) {

    /// One labelled fact.
    record Fact(String label, List<Text> values, boolean list) {
        Fact {
            values = List.copyOf(values);
        }
    }

    /// A run of text.
    ///
    /// @param language BCP 47, empty for the page's own
    /// @param style `strong`, `note` or empty
    record Text(String text, String language, String style) {}

    List<Fact> told(CredentialContent content) {
        List<Fact> facts = new ArrayList<>();
        content.title().ifPresent(title -> facts.add(fact("title", titles(title))));
        content.personName().ifPresent(name -> facts.add(fact("person", plain(name))));
        awarding(content).ifPresent(body -> facts.add(fact("awarded-by", List.of(body))));
        content.awardedDate()
                .ifPresent(date -> facts.add(fact("awarded-on", plain(words.date(date)))));
        content.achievementValidUntil()
                .ifPresent(date -> facts.add(fact("valid-until", plain(words.date(date)))));
        size(content).ifPresent(size -> facts.add(fact("size", plain(size))));
        grade(content).ifPresent(grade -> facts.add(fact("grade", plain(grade))));
        assessed(content).ifPresent(how -> facts.add(fact("assessed", plain(how))));
        several(facts, "outcomes", content.outcomes());
        several(facts, "prerequisites", content.prerequisites());
        several(facts, "part-of", content.partOf());
        if (!content.parts().isEmpty()) facts.add(parts(content));
        content.kind()
                .ifPresent(
                        kind -> facts.add(fact("kind", plain(words.say("word." + kind.name())))));
        return facts;
    }

    private Fact fact(String name, List<Text> values) {
        return new Fact(words.say("fact." + name), values, false);
    }

    private void several(List<Fact> facts, String name, List<LocalizedText> texts) {
        if (texts.isEmpty()) return;
        List<Text> values = texts.stream().map(text -> best(text, "")).toList();
        facts.add(new Fact(words.say("fact." + name), values, values.size() > 1));
    }

    private Fact parts(CredentialContent content) {
        List<Text> values = content.parts().stream().map(this::part).toList();
        return new Fact(words.say("fact.parts"), values, values.size() > 1);
    }

    private Text part(CredentialContent.Part part) {
        Text title = best(part.title(), "");
        String size = part.ects().map(ects -> ", " + number(ects) + " ECTS").orElse("");
        return new Text(title.text() + size, title.language(), "");
    }

    private static List<Text> plain(String text) {
        return List.of(new Text(text, "", ""));
    }

    /// The reader's language first and strong, the others below it.
    private List<Text> titles(LocalizedText title) {
        Text best = best(title, "strong");
        Stream<Text> others =
                title.byLanguage().entrySet().stream()
                        .filter(e -> !e.getKey().equals(best.language()))
                        .map(e -> new Text(e.getValue(), e.getKey(), "note"));
        return Stream.concat(Stream.of(best), others).toList();
    }

    private Text best(LocalizedText text, String style) {
        String language = words.reader().language().tag();
        return new Text(text.best(language), text.bestLanguage(language), style);
    }

    private Optional<Text> awarding(CredentialContent content) {
        return content.awardingBody()
                .or(content::issuerName)
                .map(name -> best(name, ""))
                .map(name -> new Text(name.text() + country(content), name.language(), ""));
    }

    private String country(CredentialContent content) {
        return content.country()
                .map(code -> ", " + words.find("country." + code).orElse(code))
                .orElse("");
    }

    private Optional<String> size(CredentialContent content) {
        Optional<String> ects = content.ects().map(e -> number(e) + " ECTS");
        Optional<String> hours =
                content.hours().map(h -> number(h) + " " + words.say("fact.hours"));
        Optional<String> size =
                ects.isPresent() && hours.isPresent()
                        ? Optional.of(ects.get() + " (" + hours.get() + ")")
                        : ects.or(() -> hours);
        Optional<String> level = content.eqf().map(eqf -> "EQF " + eqf);
        return Stream.of(size, level)
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other);
    }

    private Optional<String> grade(CredentialContent content) {
        return content.grade()
                .map(grade ->
                        content.gradeMaximum()
                                .filter(_ -> !grade.contains("/"))
                                .map(max -> grade + " " + words.say("fact.of") + " " + max)
                                .orElse(grade));
    }

    private Optional<String> assessed(CredentialContent content) {
        Stream<String> all =
                Stream.of(
                                content.assessmentTypes().stream(),
                                content.participation().stream(),
                                content.supervision().stream())
                        .flatMap(names -> names);
        return all.map(name -> words.find("word." + name).orElse(name))
                .reduce((one, other) -> one + ", " + other);
    }

    /// At most two decimals, as exact as it was signed.
    private String number(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return words.reader().language().tag().equals("nl") ? plain.replace('.', ',') : plain;
    }
}
