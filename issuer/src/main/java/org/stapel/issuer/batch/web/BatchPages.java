package org.stapel.issuer.batch.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.BatchId;
import org.stapel.issuer.batch.Batches;
import org.stapel.issuer.batch.check.CheckContexts;
import org.stapel.issuer.batch.words.BatchWords;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.service.account.Account;
import org.stapel.service.account.Accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The list of batches, and the page of one: which page that is depends on where the batch stands.
record BatchPages(
        Batches batches,
        ColumnsPage columns,
        RowsPage rows,
        CheckContexts contexts,
        PersonalData personalData,
        Accounts accounts,
        BatchWords words) {
    private static final int PAGE = 30;

    /// A batch in the list.
    record Line(
            String address,
            String name,
            String when,
            String by,
            String life,
            int rows,
            int issued) {}

    ModelAndView list(Visit visit, Optional<BatchId> after, String refused) {
        List<Batch> page = batches.page(visit.institution().id(), after, PAGE);
        Catalogue catalogue = contexts.catalogue(visit.institution());
        return visit.page("batch/list")
                .addObject("refused", refused)
                .addObject("batches", page.stream().map(batch -> line(visit, batch)).toList())
                .addObject("next", page.size() < PAGE ? "" : page.getLast().id().value())
                .addObject(
                        "offers",
                        ColumnsPage.offers(visit.language(), catalogue.offers(), Optional.empty()));
    }

    /// @param asked what of it is to be shown
    ModelAndView one(Visit visit, Batch batch, RowsPage.Asked asked) {
        boolean mapping = batch.life().code().equals("uploaded") || asked.columns();
        ModelAndView page =
                batch.life().isBusy()
                        ? rows.busy(visit, batch)
                        : mapping && batch.life().isOpen() && visit.registrar()
                                ? columns.of(visit, batch, List.of())
                                : rows.of(visit, batch, asked);
        return named(visit, batch, page);
    }

    ModelAndView faulty(Visit visit, Batch batch, List<String> faults) {
        ModelAndView page = named(visit, batch, columns.of(visit, batch, faults));
        page.setStatus(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /// The page of a batch, after an act on it that the person's role does not reach.
    ModelAndView forbidden(Visit visit, Batch batch) {
        var asked = new RowsPage.Asked(Optional.empty(), 0, false, "foreign");
        ModelAndView page = one(visit, batch, asked);
        page.setStatus(org.springframework.http.HttpStatus.FORBIDDEN);
        return page;
    }

    private ModelAndView named(Visit visit, Batch batch, ModelAndView page) {
        return page.addObject("line", line(visit, batch))
                .addObject("home", address(visit, batch))
                .addObject("batch", batch);
    }

    static String address(Visit visit, Batch batch) {
        return visit.home() + "/batches/" + batch.id();
    }

    private Line line(Visit visit, Batch batch) {
        var total = batch.total();
        return new Line(
                address(visit, batch),
                personalData
                        .open(batch.upload().name())
                        .orElseGet(() -> words.text(visit.language(), "batch.name-gone")),
                words.moment(visit.language(), batch.upload().at()),
                person(visit, batch.upload().by()),
                batch.life().code(),
                batch.reading().rows(),
                total.getOrDefault(org.stapel.issuer.batch.row.RowState.ISSUED, 0)
                        + total.getOrDefault(org.stapel.issuer.batch.row.RowState.CORRECTED, 0));
    }

    private String person(Visit visit, String actor) {
        return accounts.byId(actor)
                .map(Account::name)
                .orElseGet(() ->
                        words.sentence(
                                visit.language(), "console.actor.client", Map.of("0", actor)));
    }
}
