package org.stapel.verifier.stacking.web.page;

import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.verification.CredentialContent;
import org.stapel.credential.verification.Report;
import org.stapel.verifier.stacking.AddUp;
import org.stapel.verifier.stacking.AddUp.Looked;
import org.stapel.verifier.stacking.Holding;
import org.stapel.verifier.stacking.engine.Evaluation.RequirementResult;
import org.stapel.verifier.stacking.engine.Evaluation.Unused;
import org.stapel.verifier.stacking.engine.Reason;
import org.stapel.verifier.stacking.world.Achievement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was handed in, each with its verdict and with what it counts for.
final class HandedInWords {
    private final AddUp.Outcome.AddedUp added;
    private final Titles titles;
    private final Say say;
    private final Set<String> told = new HashSet<>();

    HandedInWords(AddUp.Outcome.AddedUp added, Titles titles, Say say) {
        this.added = added;
        this.titles = titles;
        this.say = say;
    }

    /// @param mark `ok`, `no` or `unknown`
    /// @param language of the title, BCP 47; empty for the page's own
    /// @param about from whom it is, or where it came from
    /// @param counts sentences on what it counts for, or why it does not
    record Row(
            String mark,
            String title,
            String language,
            String about,
            String verdict,
            List<String> counts) {
        Row {
            counts = List.copyOf(counts);
        }
    }

    static List<Row> unread(List<Looked> looked, StackForm form, Say say) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < looked.size(); i++)
            if (looked.get(i) instanceof Looked.NotRead(var code))
                rows.add(notRead(code, origin(form, i, say), say));
        return rows;
    }

    List<Row> rows(StackForm form) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < added.looked().size(); i++) {
            String origin = origin(form, i, say);
            rows.add(
                    switch (added.looked().get(i)) {
                        case Looked.Checked(var holding, _) -> row(holding, origin);
                        case Looked.NotRead(var code) -> notRead(code, origin, say);
                    });
        }
        return rows;
    }

    private static String origin(StackForm form, int place, Say say) {
        return form.given()
                .get(place)
                .file()
                .map(name -> say.text("from.file", Map.of("name", name)))
                .orElseGet(() -> say.text("from.paste", Map.of("n", Integer.toString(place + 1))));
    }

    private static Row notRead(String code, String origin, Say say) {
        String key = say.find("input." + code).isPresent() ? "input." + code : "input.other";
        return new Row(
                "no",
                origin,
                "",
                "",
                say.find(key).orElse(code),
                say.find(key + ".hint").map(List::of).orElse(List.of()));
    }

    private Row row(Holding holding, String origin) {
        Report report = holding.report();
        Optional<LocalizedText> title = report.content().flatMap(CredentialContent::title);
        VerdictSentence verdict = new VerdictSentence(report, say);
        return new Row(
                verdict.mark(),
                title.map(say::best).orElse(origin),
                title.map(text -> text.bestLanguage(say.language().tag())).orElse(""),
                report.content().map(this::about).orElse(""),
                verdict.sentence(),
                counts(holding));
    }

    private String about(CredentialContent content) {
        Stream<Optional<String>> parts =
                Stream.of(
                        content.kind().flatMap(kind -> say.find("word." + kind.name())),
                        content.awardingBody().or(content::issuerName).map(say::best),
                        content.awardedDate().map(say::date),
                        content.ects().map(ects -> say.text("ects", Map.of("n", say.number(ects)))),
                        content.eqf().filter(eqf -> eqf >= 1 && eqf <= 8).map(say::level));
        return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private List<String> counts(Holding holding) {
        if (holding.achievement().isEmpty()) return List.of(say.text("counts.unreadable"));
        Achievement achievement = holding.achievement().get();
        if (!told.add(achievement.award().orElse(achievement.id())))
            return List.of(say.text("counts.again"));
        List<String> counts = new ArrayList<>();
        List<String> units = units(achievement.id(), true);
        List<String> later = units(achievement.id(), false);
        boolean none = units.isEmpty() && later.isEmpty();
        if (!units.isEmpty()) counts.add(units("counts.for", units));
        if (!later.isEmpty()) counts.add(units("counts.later", later));
        if (isEntry(achievement.id())) counts.add(say.text("counts.entry"));
        added.evaluation().unused().stream()
                .filter(unused -> unused.credential().equals(achievement.id()))
                .map(Unused::reason)
                .distinct()
                .filter(_ -> none || achievement.parts().size() > 1)
                .filter(reason -> !isSaidAlready(reason, holding.report()))
                .forEach(reason -> counts.add(whyNot(reason.name(), none)));
        return counts;
    }

    /// The verdict of such a credential says it.
    private boolean isSaidAlready(Reason reason, Report report) {
        return reason == Reason.REJECTED_UNVERIFIED
                && new VerdictSentence(report, say).isSomeoneElses();
    }

    private String whyNot(String reason, boolean whole) {
        String why = say.text("reason." + reason);
        return whole ? why : say.text("counts.rest") + " " + why;
    }

    private String units(String key, List<String> units) {
        return say.text(key, Map.of("units", String.join("; ", units)));
    }

    private List<String> units(String credential, boolean now) {
        return added.evaluation().requirements().stream()
                .filter(one -> one.sources().contains(credential))
                .filter(one -> BlockAmounts.isFirm(one.outcome()) == now)
                .map(RequirementResult::unit)
                .map(unit -> titles.unit(unit.id()))
                .toList();
    }

    private boolean isEntry(String credential) {
        return added.evaluation()
                .entry()
                .flatMap(entry -> entry.by())
                .filter(credential::equals)
                .isPresent();
    }
}
