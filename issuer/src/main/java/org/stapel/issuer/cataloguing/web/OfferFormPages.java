package org.stapel.issuer.cataloguing.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.profile.Draft;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.catalogue.OfferPages;
import org.stapel.issuer.cataloguing.OfferFinding;
import org.stapel.issuer.cataloguing.form.OfferForm;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.vocabulary.Vocabularies;
import org.stapel.issuer.vocabulary.Vocabulary;

import java.util.List;
import java.util.Map;

/// The pages on the way to a saved offer.
record OfferFormPages(
        Catalogues catalogues,
        Vocabularies vocabularies,
        OfferWords words,
        PreviewOffer previewing) {
    private static final int MOST_SUGGESTED_UNITS = 500;

    /// Something to choose from while typing.
    record Suggestion(String value, String label) {}

    ModelAndView form(
            Visit visit,
            Editing editing,
            OfferForm form,
            Map<String, List<OfferFinding>> findings) {
        return page("catalogue/form", visit, editing, form)
                .addObject("form", new DrawOffer(words, visit.language(), form, findings).draw())
                .addObject("checked", !findings.isEmpty())
                .addObject("units", units(visit))
                .addObject("fields", fields(visit));
    }

    ModelAndView preview(Visit visit, Editing editing, OfferForm form, Draft.Unchecked award) {
        return page("catalogue/preview", visit, editing, form)
                .addObject("typed", form.filled())
                .addObject("preview", previewing.of(visit.institution(), award, visit.language()));
    }

    private ModelAndView page(String template, Visit visit, Editing editing, OfferForm form) {
        String title = form.value("title." + visit.language().tag());
        return visit.page(template)
                .addObject("editing", editing)
                .addObject("type", OfferPages.segment(editing.type()))
                .addObject("named", title.isEmpty() ? form.value("id") : title)
                .addObject("action", visit.home() + "/catalogue/offer");
    }

    private List<Suggestion> units(Visit visit) {
        return catalogues.current(visit.institution().id()).catalogue().newest().stream()
                .filter(offer -> offer.type() == Offer.Type.UNIT)
                .limit(MOST_SUGGESTED_UNITS)
                .map(unit -> new Suggestion(unit.id(), unit.title().best(visit.language().tag())))
                .toList();
    }

    private List<Suggestion> fields(Visit visit) {
        return vocabularies.iscedF().search("", Vocabulary.MOST_HITS).stream()
                .map(term -> new Suggestion(term.code(), term.label().best(visit.language().tag())))
                .toList();
    }
}
