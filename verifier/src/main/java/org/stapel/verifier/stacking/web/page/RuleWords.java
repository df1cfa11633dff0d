package org.stapel.verifier.stacking.web.page;

import org.stapel.verifier.stacking.AddUp;
import org.stapel.verifier.stacking.engine.Evaluation.ConstraintResult;
import org.stapel.verifier.stacking.engine.Evaluation.EntryResult;
import org.stapel.verifier.stacking.rule.Constraint;
import org.stapel.verifier.stacking.rule.Entry;
import org.stapel.verifier.stacking.rule.Qualification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What holds for the whole: how one gets in, and the limits and minimums, in words.
final class RuleWords {
    private final AddUp.Outcome.AddedUp added;
    private final Titles titles;
    private final Say say;

    RuleWords(AddUp.Outcome.AddedUp added, Titles titles, Say say) {
        this.added = added;
        this.titles = titles;
        this.say = say;
    }

    /// @param mark `ok`, or `notAsked` for what is still open
    /// @param reference the law or regulation that it comes from
    record Row(String mark, String sentence, Optional<String> reference) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rules().entry()
                .ifPresent(entry ->
                        added.evaluation()
                                .entry()
                                .ifPresent(result -> rows.add(entry(entry, result))));
        for (ConstraintResult result : added.evaluation().constraints())
            rules().constraints().stream()
                    .filter(constraint -> constraint.id().equals(result.id()))
                    .findFirst()
                    .ifPresent(constraint -> rows.add(row(constraint, result)));
        return rows;
    }

    private Qualification rules() {
        return added.qualification();
    }

    private Row entry(Entry entry, EntryResult result) {
        String sentence =
                result.by()
                        .map(by ->
                                say.text("entry.met", Map.of("credential", titles.credential(by))))
                        .orElseGet(() -> say.text("entry.open", Map.of("ways", ways(entry))));
        return new Row(result.met() ? "ok" : "notAsked", sentence, entry.reference());
    }

    private String ways(Entry entry) {
        return entry.anyOf().stream().map(this::way).collect(Collectors.joining("; "));
    }

    private String way(Entry.Way way) {
        String kind = say.find("word." + way.kind().name()).orElse(way.kind().name());
        String what =
                way.eqfAtLeast()
                        .map(eqf ->
                                say.text(
                                        "entry.way", Map.of("kind", kind, "level", say.level(eqf))))
                        .orElse(kind);
        return way.titleContains()
                .map(text -> say.text("entry.named", Map.of("what", what, "text", text)))
                .orElse(what);
    }

    private Row row(Constraint constraint, ConstraintResult result) {
        Map<String, String> values = new HashMap<>();
        values.put("limit", say.number(result.limit()));
        values.put("amount", say.number(result.amount()));
        String key = key(constraint, values);
        return new Row(
                result.met() ? "ok" : "notAsked",
                say.text("rule." + key, values),
                constraint.reference());
    }

    private String key(Constraint constraint, Map<String, String> values) {
        return switch (constraint) {
            case Constraint.MaxShare share -> share(share, values);
            case Constraint.MinResidency residency -> {
                values.put("where", where(residency));
                yield residency.onlyCredit() ? "MinResidency.credit" : "MinResidency";
            }
            case Constraint.MinAtLevel level -> {
                values.put("level", say.level(level.eqf()));
                yield "MinAtLevel";
            }
            case Constraint.MaxBelowLevel level -> {
                values.put("level", say.level(level.eqf()));
                yield "MaxBelowLevel";
            }
            case Constraint.NotTogether pair -> {
                values.put("a", titles.unit(pair.a()));
                values.put("b", titles.unit(pair.b()));
                yield "NotTogether";
            }
            case Constraint.MustInclude include -> {
                values.put(
                        "units",
                        include.units().stream()
                                .map(titles::unit)
                                .collect(Collectors.joining("; ")));
                yield "MustInclude";
            }
            case Constraint.GradeAverage _ -> "GradeAverage";
        };
    }

    private String share(Constraint.MaxShare share, Map<String, String> values) {
        share.type()
                .flatMap(kind -> say.find("word." + kind.name()))
                .ifPresent(kind -> values.put("kind", kind));
        return "MaxShare." + share.of().name();
    }

    private String where(Constraint.MinResidency residency) {
        var body = rules().awardingBody();
        return residency
                .organisation()
                .map(id -> id.equals(body.id()) ? say.best(body.name()) : id)
                .or(residency::association)
                .orElse(say.best(body.name()));
    }
}
