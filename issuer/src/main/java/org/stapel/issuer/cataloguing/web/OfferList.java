package org.stapel.issuer.cataloguing.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.catalogue.OfferPages;
import org.stapel.issuer.catalogue.search.OfferSearch;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.service.account.Role;

import java.util.List;
import java.util.Optional;

/// The page with everything in the catalogue of an institution.
record OfferList(Catalogues catalogues, OfferWords words) {
    private static final int PAGE = 50;
    private static final List<Offer.Type> TYPES =
            List.of(Offer.Type.UNIT, Offer.Type.MODULE, Offer.Type.PROCEDURE);

    /// What is asked of the list.
    ///
    /// @param page counted from 1
    record Asked(String q, Optional<Offer.Type> type, int page) {
        public boolean narrows() {
            return !q.isBlank() || type.isPresent();
        }
    }

    /// One offer.
    record Row(
            String type,
            String id,
            String version,
            String title,
            String kind,
            Optional<String> ects) {}

    /// @param done code of what was done before, and of what was refused; blank for nothing
    ModelAndView page(Visit visit, Asked asked, String done, String refused) {
        Catalogue catalogue = catalogues.current(visit.institution().id()).catalogue();
        List<Offer> found =
                catalogue.offers().stream()
                        .filter(offer -> asked.type().map(offer.type()::equals).orElse(true))
                        .filter(offer -> new OfferSearch(asked.q()).finds(offer))
                        .toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int page = Math.min(asked.page(), pages);
        return visit.page("catalogue/list")
                .addObject("asked", asked)
                .addObject("types", TYPES.stream().map(OfferPages::segment).toList())
                .addObject(
                        "rows",
                        rows(
                                visit,
                                found.subList(
                                        (page - 1) * PAGE, Math.min(found.size(), page * PAGE))))
                .addObject("total", found.size())
                .addObject("page", page)
                .addObject("pages", pages)
                .addObject("editor", editor(visit))
                .addObject("done", note(visit, "catalogue.done.", done))
                .addObject("refused", note(visit, "catalogue.refused.", refused));
    }

    static boolean editor(Visit visit) {
        return visit.actor().has(Role.REGISTRAR, visit.id())
                || visit.actor().has(Role.INSTITUTION_ADMINISTRATOR, visit.id());
    }

    private List<Row> rows(Visit visit, List<Offer> offers) {
        return offers.stream()
                .map(offer ->
                        new Row(
                                OfferPages.segment(offer.type()),
                                offer.id(),
                                offer.version(),
                                offer.title().best(visit.language().tag()),
                                words.choice(visit.language(), "kind", offer.kind().name()),
                                offer.ects()))
                .toList();
    }

    private String note(Visit visit, String prefix, String code) {
        return words.texts().find(visit.language(), prefix + code).orElse("");
    }
}
