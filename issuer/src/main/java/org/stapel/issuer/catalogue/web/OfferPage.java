package org.stapel.issuer.catalogue.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.model.LocalizedText;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.catalogue.OfferPages;
import org.stapel.issuer.catalogue.search.Neighbours;
import org.stapel.issuer.institution.Institution;
import org.stapel.service.web.Language;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The public page about one offer, with all its versions.
record OfferPage(Catalogues catalogues, PublicWords words) {
    /// One line of a list of facts.
    record Fact(String label, String value) {}

    /// A way to another offer.
    record Way(String address, String title, String id) {}

    /// What somebody can do afterwards.
    ///
    /// @param skills names of skills
    /// @param codes as `DLR 3.2`
    record Outcome(String statement, List<String> skills, List<String> codes) {}

    /// How it is assessed.
    record Assessed(String how, String supervision, String criteria) {}

    /// One version of the offer.
    record Version(
            String version,
            List<Fact> facts,
            String description,
            List<Outcome> outcomes,
            List<String> sheet,
            String sheetUrl,
            List<Assessed> assessments,
            List<String> prerequisites,
            List<String> towards) {}

    /// @throws org.stapel.credential.encoding.RefusedInput with `not_found`
    ModelAndView of(Institution institution, String type, String id, Language language) {
        Catalogue catalogue = catalogues.current(institution.id()).catalogue();
        List<Offer> versions =
                OfferPages.type(type)
                        .map(known -> catalogue.versions(known, id))
                        .filter(found -> !found.isEmpty())
                        .orElseThrow(() -> NotHere.refused("offer"));
        Offer newest = versions.getFirst();
        var around = Neighbours.of(catalogue, newest);
        return new ModelAndView("catalogue/public-offer")
                .addObject("institution", institution.name().best(language.tag()))
                .addObject("institutionId", institution.id().value())
                .addObject("homepage", institution.homepage().map(Object::toString).orElse(""))
                .addObject("named", newest.title().best(language.tag()))
                .addObject("kind", words.choice(language, "kind", newest.kind().name()))
                .addObject("id", id)
                .addObject("type", type)
                .addObject("versions", versions.stream().map(v -> version(v, language)).toList())
                .addObject("needs", ways(institution, around.needs(), language))
                .addObject("parts", ways(institution, around.parts(), language))
                .addObject("partOf", ways(institution, around.partOf(), language))
                .addObject("next", ways(institution, around.next(), language))
                .addObject("recognisedBy", ways(institution, around.recognisedBy(), language));
    }

    private static List<Way> ways(Institution institution, List<Offer> offers, Language language) {
        return offers.stream()
                .map(offer ->
                        new Way(
                                OfferPages.of(institution.id(), offer),
                                offer.title().best(language.tag()),
                                offer.id()))
                .toList();
    }

    private Version version(Offer offer, Language language) {
        JsonNode json = offer.json();
        return new Version(
                offer.version(),
                facts(offer, language),
                text(json.path("description"), language),
                offer.outcomes().stream().map(o -> outcome(o, language)).toList(),
                text(json.path("ectsSheet"), language)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                json.path("ectsSheetUrl").asString(""),
                assessments(json, language),
                prerequisites(offer, language),
                towards(json, language));
    }

    private List<Fact> facts(Offer offer, Language language) {
        JsonNode json = offer.json();
        List<Fact> facts = new ArrayList<>();
        offer.ects().ifPresent(e -> facts.add(fact(language, "size", words.ects(language, e))));
        offer.eqf().ifPresent(e -> facts.add(fact(language, "level", words.eqf(language, e))));
        offer.field().ifPresent(f -> facts.add(fact(language, "field", words.field(language, f))));
        code(json, "participation")
                .ifPresent(p ->
                        facts.add(
                                fact(
                                        language,
                                        "participation",
                                        words.choice(language, "participation", p))));
        String languages = languages(json, language);
        if (!languages.isEmpty()) facts.add(fact(language, "languages", languages));
        code(json, "programme").ifPresent(p -> facts.add(fact(language, "programme", p)));
        return facts;
    }

    private Fact fact(Language language, String name, String value) {
        return new Fact(words.text(language, "fact." + name), value);
    }

    private static String languages(JsonNode json, Language language) {
        List<String> names = new ArrayList<>();
        for (JsonNode tag : json.path("languages"))
            names.add(Locale.forLanguageTag(tag.asString("")).getDisplayName(language.locale()));
        return String.join(", ", names);
    }

    private static Outcome outcome(JsonNode outcome, Language language) {
        List<String> skills = new ArrayList<>();
        for (JsonNode skill : outcome.path("skills"))
            skills.add(text(skill.path("label"), language));
        List<String> codes = new ArrayList<>();
        for (JsonNode code : outcome.path("codes"))
            codes.add(code.path("framework").asString("") + " " + code.path("code").asString(""));
        return new Outcome(text(outcome.path("statement"), language), skills, codes);
    }

    private List<Assessed> assessments(JsonNode json, Language language) {
        List<Assessed> assessments = new ArrayList<>();
        for (JsonNode assessment : json.path("assessments"))
            assessments.add(
                    new Assessed(
                            words.choice(
                                    language,
                                    "assessments.type",
                                    assessment.path("type").asString("")),
                            code(assessment, "supervision")
                                    .map(s -> words.choice(language, "assessments.supervision", s))
                                    .orElse(""),
                            text(assessment.path("criteria"), language)));
        return assessments;
    }

    /// Of a module, texts; those of a unit are other units.
    private static List<String> prerequisites(Offer offer, Language language) {
        List<String> texts = new ArrayList<>();
        for (JsonNode prerequisite : offer.json().path("prerequisites"))
            if (prerequisite.isObject()) texts.add(text(prerequisite, language));
        return texts;
    }

    private static List<String> towards(JsonNode json, Language language) {
        List<String> titles = new ArrayList<>();
        for (JsonNode toward : json.at("/stackability/towards"))
            titles.add(text(toward.path("title"), language));
        return titles;
    }

    private static Optional<String> code(JsonNode json, String name) {
        return Optional.of(json.path(name).asString("")).filter(value -> !value.isEmpty());
    }

    private static String text(JsonNode localized, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        localized.properties().forEach(t -> texts.put(t.getKey(), t.getValue().asString("")));
        return texts.isEmpty() ? "" : new LocalizedText(texts).best(language.tag());
    }
}
