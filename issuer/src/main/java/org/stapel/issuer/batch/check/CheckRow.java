package org.stapel.issuer.batch.check;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.profile.LintFinding;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Standing;
import org.stapel.issuer.batch.mapping.Field;
import org.stapel.issuer.batch.row.Difference;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.row.RowFinding;
import org.stapel.issuer.batch.row.RowInput;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.privacy.LearnerKeys;
import org.stapel.issuer.privacy.LearnerRef;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what would become of one row; nothing is made.
public final class CheckRow {
    private final CheckContext context;
    private final RowKey keys;
    private final EarlierAward earlier;

    public CheckRow(CheckContext context) {
        this.context = context;
        this.keys = new RowKey(context.pseudonyms(), context.institution().id());
        this.earlier = new EarlierAward(context.awards(), context.institution().id());
    }

    /// A row with its verdict.
    ///
    /// @param claim what the row would award, to find rows of one file that want the same
    /// @param offer code of what the row is about
    public record Checked(
            Row row, RowContent content, Optional<Claim> claim, Optional<String> offer) {}

    /// @param keys each belongs to one row of a file only
    /// @param says digest of what the row says
    public record Claim(List<String> keys, String says) {}

    /// A row that can be awarded.
    ///
    /// @param request for intake
    public record Ready(RowInput input, Offer awarded, ObjectNode request) {}

    public Checked check(Row row, RowContent content) {
        List<RowFinding> findings = new ArrayList<>(ofSheet(content));
        Optional<RowInput> input =
                findings.isEmpty()
                        ? new ReadRow(context.catalogue(), context.layout())
                                .read(content.cells(), findings)
                        : Optional.empty();
        Row blank = Row.unchecked(row.number());
        if (input.isEmpty()) return wrong(blank, content, findings);
        return switch (context.offers().of(input.get().offer())) {
            case WhatToAward.Answer.May(var awarded, var template) -> {
                var write = new WriteAward(template, awarded);
                yield new Judging(blank, content, input.get(), awarded, write, findings).checked();
            }
            case WhatToAward.Answer.NotCovered(var module, var outcomes) -> {
                findings.add(new MissingOutcomes(context.catalogue(), module).finding(outcomes));
                yield wrong(blank, content, findings);
            }
        };
    }

    /// What the row would award, as far as it can be read.
    public Optional<Offer> awarded(RowContent content) {
        return new ReadRow(context.catalogue(), context.layout())
                .read(content.cells(), new ArrayList<>())
                .map(input -> context.offers().of(input.offer()))
                .flatMap(answer ->
                        answer instanceof WhatToAward.Answer.May(var awarded, _)
                                ? Optional.of(awarded)
                                : Optional.empty());
    }

    /// What the row asks of intake, under the reference that checking found.
    public Optional<Ready> ready(Row row, RowContent content) {
        return new ReadRow(context.catalogue(), context.layout())
                .read(content.cells(), new ArrayList<>())
                .flatMap(input ->
                        context.offers().of(input.offer())
                                        instanceof WhatToAward.Answer.May(var awarded, var template)
                                ? Optional.of(
                                        new Ready(
                                                input,
                                                awarded,
                                                new WriteAward(template, awarded)
                                                        .of(input, row.reference().orElseThrow())))
                                : Optional.empty());
    }

    private static List<RowFinding> ofSheet(RowContent content) {
        return content.findings().stream().filter(f -> f.rule().equals("sheet")).toList();
    }

    private static Checked wrong(Row row, RowContent content, List<RowFinding> findings) {
        return new Checked(
                row.in(RowState.WRONG),
                content.with(findings, List.of()),
                Optional.empty(),
                Optional.empty());
    }

    /// The judgement of one row that could be read.
    private final class Judging {
        private final Row row;
        private final RowContent content;
        private final RowInput input;
        private final Offer awarded;
        private final WriteAward write;
        private final List<RowFinding> findings;
        private final LearnerRef learner;
        private final String key;
        private final String reference;

        Judging(
                Row row,
                RowContent content,
                RowInput input,
                Offer awarded,
                WriteAward write,
                List<RowFinding> findings) {
            this.row = row;
            this.content = content;
            this.input = input;
            this.awarded = awarded;
            this.write = write;
            this.findings = findings;
            this.learner =
                    context.pseudonyms().learner(context.institution().id(), input.learner());
            this.key = keys.of(input, awarded);
            this.reference = input.reference().orElse(key);
        }

        Checked checked() {
            EarlierAward.Found before = earlier.of(reference);
            if (input.failed()) return notAwarded(before);
            boolean withdrawn = before.newest().filter(CheckRow::isRevoked).isPresent();
            if (withdrawn) findings.add(RowFinding.warning("withdrawn_before", Optional.empty()));
            ObjectNode request = write.of(input, before.next());
            judge(request);
            Optional<Award> stands = before.newest().filter(award -> !isRevoked(award));
            return stands.map(award -> again(award, before.next(), request))
                    .orElseGet(() -> fresh(before.next(), request));
        }

        private Checked notAwarded(EarlierAward.Found before) {
            before.newest()
                    .filter(award -> !isRevoked(award))
                    .ifPresent(_ ->
                            findings.add(RowFinding.warning("awarded_before", Optional.empty())));
            return answer(
                    RowState.NOT_AWARDED,
                    Optional.empty(),
                    before.newest(),
                    List.of(),
                    write.of(input, ""));
        }

        private Checked fresh(String next, ObjectNode request) {
            RowState state = findings.isEmpty() ? RowState.GOOD : RowState.WARNED;
            return answer(state, Optional.of(next), Optional.empty(), List.of(), request);
        }

        private Checked again(Award before, String next, ObjectNode request) {
            List<Difference> differences = new ArrayList<>();
            before.file()
                    .index()
                    .offer()
                    .filter(offer -> !offer.equals(awarded.id()))
                    .map(offer -> new Difference(Field.OFFER.code(), offer, awarded.id()))
                    .ifPresent(differences::add);
            new CompareAwards(context.awards(), context.opening())
                    .differences(before, request)
                    .ifPresent(differences::addAll);
            return differences.isEmpty()
                    ? answer(
                            RowState.ALREADY_ISSUED,
                            Optional.of(before.file().reference()),
                            Optional.of(before),
                            List.of(),
                            request)
                    : answer(
                            RowState.CHANGED,
                            Optional.of(next),
                            Optional.of(before),
                            differences,
                            request);
        }

        private Checked answer(
                RowState state,
                Optional<String> under,
                Optional<Award> before,
                List<Difference> differences,
                ObjectNode request) {
            boolean error = findings.stream().anyMatch(RowFinding::error);
            var id = before.map(award -> award.file().id());
            var judged =
                    new Row(
                            row.number(),
                            error ? RowState.WRONG : state,
                            under,
                            id,
                            state == RowState.CHANGED ? id : Optional.empty(),
                            Optional.of(learner),
                            Optional.empty());
            return new Checked(
                    judged,
                    content.with(findings, differences),
                    Optional.of(new Claim(List.of("k" + key, "r" + reference), says(request))),
                    Optional.of(awarded.id() + "@" + awarded.version()));
        }

        private void judge(ObjectNode request) {
            var headers = new Headers(context.layout().mapping(), awarded);
            for (LintFinding finding : context.judging().of(request)) {
                var found = RowFinding.of(finding, headers.of(finding.pointer()));
                boolean told =
                        findings.stream()
                                .anyMatch(f ->
                                        f.code().equals(found.code())
                                                && f.header().equals(found.header()));
                if (!told) findings.add(found);
            }
            if (context.learnerKeys().of(learner).orElse(null)
                    instanceof LearnerKeys.Stored.Shredded)
                findings.add(
                        RowFinding.error(
                                "learner_erased",
                                "/learner/identification",
                                headers.of("/learner/identification")));
        }

        private String says(ObjectNode request) {
            ObjectNode bare = request.deepCopy();
            bare.remove("awardReference");
            bare.remove("partAwards");
            String all = bare + input.results().toString() + input.result();
            return context.pseudonyms().mac("batch-row", Bytes.utf8(all)).base64Url();
        }
    }

    private static boolean isRevoked(Award award) {
        return award instanceof Award.Confirmed(_, Standing.Revoked _, _);
    }
}
