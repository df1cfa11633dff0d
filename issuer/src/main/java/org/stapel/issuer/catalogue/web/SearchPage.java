package org.stapel.issuer.catalogue.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.catalogue.OfferPages;
import org.stapel.issuer.catalogue.search.SearchCatalogues;
import org.stapel.issuer.catalogue.search.SearchCatalogues.Hit;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institutions;
import org.stapel.service.web.Language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What all institutions offer, as a page and as JSON.
record SearchPage(SearchCatalogues search, Institutions institutions, PublicWords words) {
    private static final int PAGE = 25;

    /// Something to choose.
    record Choice(String value, String label, boolean chosen) {}

    /// One offer.
    record Row(
            String address,
            String title,
            String kind,
            String institution,
            Optional<String> ects,
            Optional<String> eqf,
            Optional<String> field) {}

    /// What was found, for programs.
    record Found(int total, int page, int pages, List<Entry> offers) {}

    /// One offer, for programs; titles by language.
    record Entry(
            String institution,
            Map<String, String> institutionName,
            String type,
            String id,
            String version,
            String kind,
            Map<String, String> title,
            Optional<String> ects,
            Optional<Integer> eqf,
            Optional<String> field,
            String page) {}

    ModelAndView page(Question question, Language language) {
        List<Hit> hits = search.find(question.asked());
        int pages = pages(hits);
        int page = Math.min(question.page(), pages);
        return new ModelAndView("catalogue/public-list")
                .addObject("q", question.q())
                .addObject("narrowed", question.narrows())
                .addObject("institutions", institutions(question, language))
                .addObject("kinds", kinds(question, language))
                .addObject("levels", levels(question, language))
                .addObject("fields", fields(question, language))
                .addObject("rows", cut(hits, page).stream().map(h -> row(h, language)).toList())
                .addObject("total", hits.size())
                .addObject("page", page)
                .addObject("pages", pages)
                .addObject("before", page > 1 ? address(question, page - 1) : "")
                .addObject("after", page < pages ? address(question, page + 1) : "");
    }

    Found json(Question question) {
        List<Hit> hits = search.find(question.asked());
        int pages = pages(hits);
        int page = Math.min(question.page(), pages);
        return new Found(
                hits.size(), page, pages, cut(hits, page).stream().map(SearchPage::entry).toList());
    }

    private static int pages(List<Hit> hits) {
        return Math.max(1, (hits.size() + PAGE - 1) / PAGE);
    }

    private static List<Hit> cut(List<Hit> hits, int page) {
        return hits.subList((page - 1) * PAGE, Math.min(hits.size(), page * PAGE));
    }

    private Row row(Hit hit, Language language) {
        return new Row(
                OfferPages.of(hit.institution().id(), hit.offer()),
                hit.offer().title().best(language.tag()),
                words.choice(language, "kind", hit.offer().kind().name()),
                name(hit.institution(), language),
                hit.offer().ects().map(ects -> words.ects(language, ects)),
                hit.offer().eqf().map(eqf -> words.eqf(language, eqf)),
                hit.offer().field().map(field -> words.field(language, field)));
    }

    private static Entry entry(Hit hit) {
        var offer = hit.offer();
        return new Entry(
                hit.institution().id().value(),
                hit.institution().name().byLanguage(),
                OfferPages.segment(offer.type()),
                offer.id(),
                offer.version(),
                offer.kind().name(),
                offer.title().byLanguage(),
                offer.ects(),
                offer.eqf(),
                offer.field(),
                OfferPages.of(hit.institution().id(), offer));
    }

    private List<Choice> institutions(Question question, Language language) {
        return institutions.all().stream()
                .map(one ->
                        new Choice(
                                one.id().value(),
                                name(one, language),
                                question.institution().equals(one.id().value())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private List<Choice> kinds(Question question, Language language) {
        return Arrays.stream(AwardKind.values())
                .map(Enum::name)
                .map(kind ->
                        new Choice(
                                kind,
                                words.choice(language, "kind", kind),
                                question.kind().equals(kind)))
                .toList();
    }

    private List<Choice> levels(Question question, Language language) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(level ->
                        new Choice(
                                Integer.toString(level),
                                words.eqf(language, level),
                                question.eqf().equals(Integer.toString(level))))
                .toList();
    }

    /// The fields in which something is offered.
    private List<Choice> fields(Question question, Language language) {
        var everything =
                new SearchCatalogues.Asked(
                        "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return search.find(everything).stream()
                .flatMap(hit -> hit.offer().field().stream())
                .distinct()
                .map(field ->
                        new Choice(
                                field,
                                words.field(language, field),
                                question.field().equals(field)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static String address(Question question, int page) {
        var address = UriComponentsBuilder.fromPath("/catalogue");
        question.parameters()
                .forEach((name, value) -> {
                    if (!value.isEmpty()) address.queryParam(name, "{" + name + "}");
                });
        return address.queryParam("page", page)
                .encode()
                .buildAndExpand(question.parameters())
                .toUriString();
    }

    private static String name(Institution institution, Language language) {
        return institution.name().best(language.tag());
    }
}
