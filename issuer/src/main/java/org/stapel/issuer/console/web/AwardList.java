package org.stapel.issuer.console.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.award.StandingTag;
import org.stapel.issuer.console.SearchAwards;
import org.stapel.issuer.desk.web.Visit;

import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list of an institution's awards, newest first.
record AwardList(SearchAwards search, ConsoleWords words) {
    private static final int SIZE = 25;

    /// One award in the list.
    record Row(
            String address,
            String title,
            String learner,
            String reference,
            String kind,
            String standing,
            String date) {}

    /// Something by which the list is narrowed, and the address of the list without it.
    record Narrowing(String label, String value, String without) {}

    ModelAndView page(Visit visit, ListAsked asked) {
        var page = search.page(visit.institution().id(), asked.query(), asked.after(), SIZE);
        return visit.page("console/list")
                .addObject("asked", asked)
                .addObject("kinds", Arrays.stream(AwardKind.values()).map(Enum::name).toList())
                .addObject("standings", List.of(StandingTag.values()))
                .addObject("narrowings", narrowings(visit, asked, page.by()))
                .addObject("by", page.by().name())
                .addObject("rows", page.found().stream().map(found -> row(visit, found)).toList())
                .addObject("full", page.found().size() == SIZE)
                .addObject("first", asked.without(visit.home(), ListAsked.AFTER))
                .addObject(
                        "next",
                        page.next().map(next -> asked.behind(visit.home(), next)).orElse(""));
    }

    private List<Narrowing> narrowings(Visit visit, ListAsked asked, SearchAwards.By by) {
        return ListAsked.NARROWING.stream()
                .filter(name -> !asked.value(name).isEmpty())
                .map(name ->
                        new Narrowing(
                                label(visit, name, by),
                                shown(visit, name, asked.value(name)),
                                asked.without(visit.home(), name)))
                .toList();
    }

    private String label(Visit visit, String name, SearchAwards.By by) {
        String key = name.equals("q") ? "q." + by.name().toLowerCase(Locale.ROOT) : name;
        return words.text(visit.language(), "console.list.by." + key);
    }

    private String shown(Visit visit, String name, String value) {
        return switch (name) {
            case "kind" -> words.choice(visit.language(), "kind", value);
            case "standing" ->
                    words.text(
                            visit.language(),
                            "console.standing." + StandingTag.valueOf(value).code());
            default -> value;
        };
    }

    private Row row(Visit visit, SearchAwards.Found found) {
        var file = found.award().file();
        return new Row(
                Pages.address(visit, found.award()),
                found.record().map(r -> words.title(visit.language(), r)).orElse(""),
                found.record().map(r -> fullName(r.path("learner"))).orElse(""),
                file.reference(),
                words.choice(visit.language(), "kind", file.kind().name()),
                StandingTag.of(found.award()).code(),
                found.record()
                        .map(r -> r.path("awardedDate").asString(""))
                        .map(date -> words.date(visit.language(), date))
                        .orElse(""));
    }

    private static String fullName(JsonNode learner) {
        return Stream.of("givenName", "familyName")
                .map(member -> learner.path(member).asString(""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
