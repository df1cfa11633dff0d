package org.stapel.verifier.stacking.web.page;

import org.stapel.verifier.stacking.AddUp;
import org.stapel.verifier.stacking.engine.Evaluation.Rejected;
import org.stapel.verifier.stacking.engine.Evaluation.RequirementResult;
import org.stapel.verifier.stacking.engine.Outcome;
import org.stapel.verifier.stacking.engine.Reason;
import org.stapel.verifier.stacking.rule.Block;
import org.stapel.verifier.stacking.rule.Recency;
import org.stapel.verifier.stacking.world.Equivalence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Each requirement in words: what became of it, by what, on which ground, and why not otherwise.
final class RequirementWords {
    private final AddUp.Outcome.AddedUp added;
    private final Titles titles;
    private final Say say;
    private final OpenWords open;

    RequirementWords(AddUp.Outcome.AddedUp added, Titles titles, Say say) {
        this.added = added;
        this.titles = titles;
        this.say = say;
        this.open = new OpenWords(added.qualification(), titles, say);
    }

    /// One block.
    ///
    /// @param rows what is met, and what must be
    /// @param choices what else may be chosen, as long as the block is not full
    record Section(String title, List<Row> rows, List<Row> choices) {
        Section {
            rows = List.copyOf(rows);
            choices = List.copyOf(choices);
        }
    }

    /// One requirement.
    ///
    /// @param within the option that it belongs to, where a choice is to be made
    /// @param style of the tag: `credit`, `exempt`, `cond` or `open`
    /// @param certainty whether it is held or must be asked for; empty where it is open
    /// @param why sentences, the credential first
    /// @param whyNot one sentence for each way that was not taken
    record Row(
            String title,
            Optional<String> within,
            String ects,
            String style,
            String outcome,
            Optional<String> certainty,
            List<String> why,
            List<String> whyNot) {
        Row {
            why = List.copyOf(why);
            whyNot = List.copyOf(whyNot);
        }
    }

    List<Section> sections(List<BlockAmounts> blocks) {
        return blocks.stream().map(this::section).toList();
    }

    private Section section(BlockAmounts block) {
        List<Row> rows = new ArrayList<>();
        List<Row> choices = new ArrayList<>();
        for (RequirementResult one : block.requirements()) {
            boolean choice = !one.compulsory() || isOtherOption(one, block);
            (choice && one.outcome() == Outcome.OPEN ? choices : rows).add(row(one, block));
        }
        Block rule = block.result().block();
        return new Section(say.best(rule.label(), rule.id()), rows, choices);
    }

    /// Once an option has begun, the others are no longer needed.
    private static boolean isOtherOption(RequirementResult one, BlockAmounts block) {
        if (!(block.result().block() instanceof Block.OneOf)) return false;
        Set<String> begun =
                block.requirements().stream()
                        .filter(other -> other.outcome() != Outcome.OPEN)
                        .map(RequirementResult::block)
                        .collect(Collectors.toSet());
        return !begun.isEmpty() && !begun.contains(one.block());
    }

    private Row row(RequirementResult one, BlockAmounts block) {
        boolean met = !one.sources().isEmpty();
        return new Row(
                say.best(one.unit().title(), one.unit().id()),
                within(one, block),
                say.text("ects", Map.of("n", say.number(one.unit().ects().points()))),
                style(one.outcome()),
                say.text("outcome." + one.outcome().name()),
                met ? Optional.of(certainty(one)) : Optional.empty(),
                met ? why(one) : open.sentences(one),
                one.rejected().stream().map(this::whyNot).distinct().toList());
    }

    private Optional<String> within(RequirementResult one, BlockAmounts block) {
        boolean choice = block.result().block() instanceof Block.OneOf;
        return Optional.ofNullable(block.inside().get(one.block()))
                .filter(inside -> !inside.id().equals(block.result().block().id()))
                .filter(inside -> choice || inside.label().isPresent())
                .map(inside ->
                        say.text(
                                "within", Map.of("option", say.best(inside.label(), inside.id()))));
    }

    private static String style(Outcome outcome) {
        return switch (outcome) {
            case CREDIT, TOLERATED -> "credit";
            case EXEMPT -> "exempt";
            case PART_EXEMPT, CONDITIONAL -> "cond";
            case OPEN -> "open";
        };
    }

    private String certainty(RequirementResult one) {
        return switch (one.outcome()) {
            case CREDIT, TOLERATED, EXEMPT -> say.text(one.held() ? "held" : "expected");
            case CONDITIONAL, PART_EXEMPT, OPEN ->
                    say.text("certainty." + one.outcome().name().toLowerCase(Locale.ROOT));
        };
    }

    private String reason(Reason reason) {
        return say.text("reason." + reason.name());
    }

    private List<String> why(RequirementResult one) {
        List<String> why = new ArrayList<>();
        why.add(say.text("by", Map.of("credential", titles.credentials(one.sources()))));
        if (one.by().isEmpty() || one.outcome() != Outcome.EXEMPT) why.add(reason(one.reason()));
        one.by().flatMap(this::equivalence).ifPresent(by -> ground(by, why));
        if (one.reason() == Reason.CONDITIONAL_ACTUALISATION)
            added.qualification()
                    .recency()
                    .flatMap(Recency::remedy)
                    .ifPresent(remedy ->
                            why.add(say.text("condition", Map.of("what", say.best(remedy)))));
        return why;
    }

    private void ground(Equivalence by, List<String> why) {
        why.add(say.text("basis." + by.basis().name(), Map.of("id", by.id())));
        by.reason().ifPresent(reason -> why.add(say.best(reason)));
        by.condition()
                .ifPresent(what -> why.add(say.text("condition", Map.of("what", say.best(what)))));
        by.remains()
                .ifPresent(what -> why.add(say.text("remains", Map.of("what", say.best(what)))));
    }

    private Optional<Equivalence> equivalence(String id) {
        return added.equivalences().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private String whyNot(Rejected rejected) {
        Map<String, String> values =
                Map.of(
                        "credential", titles.credentials(rejected.sources()),
                        "id", rejected.by().orElse(""));
        String way = rejected.by().isPresent() ? "way.by" : "way";
        return say.text(way, values) + " " + reason(rejected.reason());
    }
}
