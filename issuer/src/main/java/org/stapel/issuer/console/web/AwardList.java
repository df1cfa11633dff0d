package org.stapel.issuer.console.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.award.StandingTag;
import org.stapel.issuer.console.SearchAwards;
import org.stapel.issuer.desk.web.Visit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The list of an institution's awards, newest first.
record AwardList(SearchAwards search, ConsoleWords words) {
    private static final int SIZE = 25;

    /// What the address asks for; what cannot be understood is left out.
    record Asked(
            String q, Optional<String> kind, Optional<String> standing, Optional<String> after) {
        SearchAwards.Query query() {
            return new SearchAwards.Query(
                    q.length() > 200 ? q.substring(0, 200) : q,
                    kind.flatMap(k -> understood(k, AwardKind::valueOf)),
                    standing.flatMap(s -> understood(s, StandingTag::valueOf)));
        }

        Optional<AwardId> behind() {
            return after.flatMap(a -> understood("urn:uuid:" + a, AwardId::new));
        }

        public boolean narrows() {
            return !q.isBlank() || query().kind().isPresent() || query().standing().isPresent();
        }

        private static <T> Optional<T> understood(String text, Function<String, T> make) {
            try {
                return Optional.of(make.apply(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /// One award in the list.
    record Row(
            String address,
            String title,
            String learner,
            String reference,
            String kind,
            String standing,
            String date) {}

    ModelAndView page(Visit visit, Asked asked) {
        var page = search.page(visit.institution().id(), asked.query(), asked.behind(), SIZE);
        return visit.page("console/list")
                .addObject("asked", asked)
                .addObject("kinds", Arrays.stream(AwardKind.values()).map(Enum::name).toList())
                .addObject("standings", List.of(StandingTag.values()))
                .addObject("rows", page.found().stream().map(found -> row(visit, found)).toList())
                .addObject("next", page.next().map(next -> next(visit, asked, next)).orElse(""));
    }

    private Row row(Visit visit, SearchAwards.Found found) {
        String tag = visit.language().tag();
        var file = found.award().file();
        return new Row(
                Pages.address(visit, found.award()),
                found.record().map(record -> record.title().best(tag)).orElse(""),
                found.record().map(AwardRecord::learner).map(l -> l.fullName()).orElse(""),
                file.reference(),
                words.choice(visit.language(), "kind", file.kind().name()),
                StandingTag.of(found.award()).code(),
                found.record()
                        .map(r -> words.date(visit.language(), r.awardedDate().toString()))
                        .orElse(""));
    }

    private static String next(Visit visit, Asked asked, AwardId behind) {
        return UriComponentsBuilder.fromPath(visit.home())
                .queryParam("q", "{q}")
                .queryParam("kind", "{kind}")
                .queryParam("standing", "{standing}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(
                        asked.q(),
                        asked.kind().orElse(""),
                        asked.standing().orElse(""),
                        behind.value().replaceFirst("^urn:uuid:", ""))
                .toUriString();
    }
}
