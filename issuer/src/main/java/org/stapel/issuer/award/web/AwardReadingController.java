package org.stapel.issuer.award.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFilter;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.award.StandingTag;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.privacy.Pseudonyms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

@RestController
class AwardReadingController {
    private static final int MOST = 200;

    private final Awards awards;
    private final AwardOnPath onPath;
    private final InstitutionOnPath institutions;
    private final OpenAward opening;
    private final Pseudonyms pseudonyms;

    AwardReadingController(
            Awards awards,
            AwardOnPath onPath,
            InstitutionOnPath institutions,
            OpenAward opening,
            Pseudonyms pseudonyms) {
        this.awards = awards;
        this.onPath = onPath;
        this.institutions = institutions;
        this.opening = opening;
        this.pseudonyms = pseudonyms;
    }

    /// @param next pass as `after` for the next page; absent on the last one
    record Page(List<AwardJsonView> awards, Optional<String> next) {}

    @Operation(summary = "One page of awards, ordered by id")
    @GetMapping("/api/institutions/{institution}/awards")
    Page page(
            @PathVariable String institution,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> reference,
            @RequestParam Optional<String> learner,
            @RequestParam Optional<String> batch,
            @RequestParam Optional<String> offer,
            @RequestParam Optional<String> standing,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        Institution named = institutions.named(institution);
        var filter =
                new AwardFilter(
                        reference,
                        learner.map(l -> pseudonyms.learner(named.id(), l)),
                        Optional.empty(),
                        batch,
                        offer,
                        kind.map(k -> parameter("kind", k, AwardKind::valueOf)),
                        standing.map(s -> parameter("standing", s, StandingTag::ofCode)),
                        year);
        int size = Math.clamp(limit, 1, MOST);
        var last = after.map(a -> parameter("after", a, AwardId::new));
        return page(awards.page(named.id(), filter, last, size), size);
    }

    @Operation(summary = "One award with its record and history")
    @GetMapping("/api/institutions/{institution}/awards/{award}")
    AwardJsonView one(@PathVariable String institution, @PathVariable String award) {
        Award named = onPath.named(institutions.named(institution), award);
        return AwardJsonView.of(named, opening.json(named.file()));
    }

    private static Page page(List<Award> awards, int size) {
        Optional<String> next =
                awards.size() < size
                        ? Optional.empty()
                        : Optional.of(awards.getLast().file().id().value());
        return new Page(
                awards.stream().map(a -> AwardJsonView.of(a, Optional.empty())).toList(), next);
    }

    private static <T> T parameter(String name, String value, Function<String, T> make) {
        try {
            return make.apply(value);
        } catch (IllegalArgumentException e) {
            throw new RefusedInput("bad_value", "parameter " + name + " is not allowed");
        }
    }
}
