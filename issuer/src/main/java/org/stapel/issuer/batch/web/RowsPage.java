package org.stapel.issuer.batch.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.award.right.Deed;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.CancelBatch;
import org.stapel.issuer.batch.ConfirmBatch;
import org.stapel.issuer.batch.Life;
import org.stapel.issuer.batch.Order;
import org.stapel.issuer.batch.Work;
import org.stapel.issuer.batch.check.CheckContexts;
import org.stapel.issuer.batch.mapping.OfferRef;
import org.stapel.issuer.batch.report.ListRows;
import org.stapel.issuer.batch.report.PersonOfRow;
import org.stapel.issuer.batch.right.FindForeignRows;
import org.stapel.issuer.batch.right.ForeignRows;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.batch.words.BatchWords;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.service.web.Language;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The page that shows the rows of a batch: before it is confirmed, and what became of it.
record RowsPage(
        ListRows rows,
        PersonOfRow people,
        CheckContexts contexts,
        FindForeignRows foreign,
        Work work,
        BatchWords words,
        InstantSource clock) {
    private static final int PAGE = 50;

    /// What of a batch is to be shown.
    ///
    /// @param columns whether the columns are to be mapped again
    /// @param said code of what just happened
    record Asked(Optional<String> state, int page, boolean columns, String said) {
        public Optional<RowState> rowState() {
            return state.flatMap(code ->
                    Arrays.stream(RowState.values())
                            .filter(s -> s.code().equals(code))
                            .findFirst());
        }
    }

    /// A filter with its count.
    record Tab(String code, String label, int count, boolean current) {}

    /// A row as people read it.
    record Shown(
            int number,
            String name,
            String learner,
            String reference,
            String state,
            String label,
            List<Said> findings,
            List<String> differences,
            String award) {}

    /// A finding in words.
    record Said(boolean error, String column, String text, String rule) {}

    ModelAndView of(Visit visit, Batch batch, Asked asked) {
        Language language = visit.language();
        Set<RowState> states =
                asked.rowState().map(Set::of).orElseGet(() -> EnumSet.noneOf(RowState.class));
        int matching = asked.rowState().map(batch::count).orElse(batch.reading().rows());
        List<Shown> shown =
                rows.page(batch, states, asked.page() * PAGE, PAGE).stream()
                        .map(row -> shown(visit, batch, row))
                        .toList();
        return visit.page("batch/rows")
                .addObject("tabs", tabs(language, batch, asked))
                .addObject("rows", shown)
                .addObject("asked", asked)
                .addObject("pages", (matching + PAGE - 1) / PAGE)
                .addObject("counts", counts(batch.total()))
                .addObject("left", left(batch))
                .addObject("offers", offers(visit, batch))
                .addObject("released", released(language, batch))
                .addObject("ready", ConfirmBatch.toAward(batch, Order.NONE))
                .addObject("mayCancel", CancelBatch.mayBe(batch, clock.instant()))
                .addObject("own", isOwn(visit, batch))
                .addObject("foreign", foreign(visit, batch))
                .addObject("said", asked.said());
    }

    ModelAndView busy(Visit visit, Batch batch) {
        Map<RowState, Integer> now = work.countsOf(batch);
        int open = now.getOrDefault(RowState.UNCHECKED, 0) + now.getOrDefault(RowState.PENDING, 0);
        return visit.page("batch/busy")
                .addObject("counts", counts(now))
                .addObject("open", open)
                .addObject("total", batch.reading().rows())
                .addObject("released", released(visit.language(), batch))
                .addObject("mayCancel", CancelBatch.mayBe(batch, clock.instant()));
    }

    /// What keeps this person from going on with the whole file; null when nothing does.
    private @Nullable ForeignRows foreign(Visit visit, Batch batch) {
        Deed deed = batch.life() instanceof Life.Proposed ? Deed.DECIDE : Deed.AWARD;
        boolean asked = deed == Deed.DECIDE ? visit.approver() : visit.registrar();
        boolean waits =
                batch.life() instanceof Life.Mapped || batch.life() instanceof Life.Proposed;
        return asked && waits
                ? foreign.of(visit.actor(), deed, visit.institution(), batch).orElse(null)
                : null;
    }

    private static boolean isOwn(Visit visit, Batch batch) {
        return batch.life() instanceof Life.Proposed(var by, _) && by.equals(visit.actor().id());
    }

    private String released(Language language, Batch batch) {
        return batch.order().releaseAt().map(at -> words.moment(language, at)).orElse("");
    }

    private static int left(Batch batch) {
        return Arrays.stream(RowState.values())
                .filter(RowState::isLeft)
                .mapToInt(batch::count)
                .sum();
    }

    private static Map<String, Integer> counts(Map<RowState, Integer> total) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        total.forEach((state, n) -> counts.put(state.code(), n));
        return counts;
    }

    private List<Tab> tabs(Language language, Batch batch, Asked asked) {
        return Arrays.stream(RowState.values())
                .filter(state -> batch.count(state) > 0)
                .map(state ->
                        new Tab(
                                state.code(),
                                words.text(language, "batch.tab." + state.code()),
                                batch.count(state),
                                asked.rowState().filter(state::equals).isPresent()))
                .toList();
    }

    private List<String> offers(Visit visit, Batch batch) {
        Catalogue catalogue = contexts.catalogue(visit.institution());
        return batch.offers().entrySet().stream()
                .map(entry -> {
                    OfferRef ref = OfferRef.parse(entry.getKey());
                    String label =
                            catalogue
                                    .find(ref.id(), ref.version())
                                    .map(offer -> ColumnsPage.label(visit.language(), offer))
                                    .orElse(entry.getKey());
                    return label + ": " + entry.getValue();
                })
                .toList();
    }

    private Shown shown(Visit visit, Batch batch, ListRows.Listed listed) {
        Language language = visit.language();
        var row = listed.row();
        var person = people.of(batch, row, listed.content());
        List<Said> findings =
                listed.content().findings().stream()
                        .map(f ->
                                new Said(
                                        f.error(),
                                        f.header().orElse(""),
                                        words.finding(language, f),
                                        f.rule() + " " + f.pointer()))
                        .toList();
        return new Shown(
                row.number(),
                person.name(),
                person.number(),
                row.reference().orElse(""),
                row.state().code(),
                words.state(language, row.state()),
                findings,
                listed.content().differences().stream()
                        .map(d -> words.difference(language, d))
                        .toList(),
                row.award()
                        .map(id -> visit.home() + "/awards/" + id.value().replace("urn:uuid:", ""))
                        .orElse(""));
    }
}
