package org.stapel.verifier.stacking.rulebook.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.service.account.Actor;
import org.stapel.service.problem.Problems;
import org.stapel.verifier.stacking.rulebook.KeepQualification;
import org.stapel.verifier.stacking.rulebook.KnownQualifications;

import tools.jackson.databind.JsonNode;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Qualifications as data: for everybody to read, for their institution to keep.
@RestController
class QualificationsController {
    static final String ALL = "/api/qualifications";
    static final String ONE = ALL + "/{id}";
    static final String OWN =
            "/api/organisations/{organisation}/qualifications/{id}/versions/{version}";

    private final KnownQualifications known;
    private final KeepQualification keeping;
    private final RulebookAnswers answers;
    private final Problems problems;
    private final InstantSource clock;

    QualificationsController(
            KnownQualifications known,
            KeepQualification keeping,
            RulebookAnswers answers,
            Problems problems,
            InstantSource clock) {
        this.known = known;
        this.keeping = keeping;
        this.answers = answers;
        this.problems = problems;
        this.clock = clock;
    }

    /// @param qualifications every version, by id, oldest first
    record AllBody(List<QualificationBody> qualifications) {}

    @Operation(summary = "Every version of every qualification, by id, oldest first")
    @GetMapping(ALL)
    AllBody all() {
        return new AllBody(known.all().stream().map(QualificationBody::of).toList());
    }

    @Operation(
            summary = "A qualification as it was sent, to be read, changed and sent again",
            description = "The version that is valid today, unless one is named.")
    @GetMapping(ONE)
    ResponseEntity<?> one(@PathVariable String id, @RequestParam Optional<String> version) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return known.version(id, version, today)
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok(found.json()))
                .orElseGet(() -> problems.of("not_found", "no such version of a qualification"));
    }

    @Operation(
            summary = "Keeps a version of a qualification, whole or not at all",
            description = "As the schema qualification describes it. What has begun stays.")
    @PutMapping(OWN)
    ResponseEntity<?> put(
            @PathVariable String organisation,
            @PathVariable String id,
            @PathVariable String version,
            @RequestBody JsonNode body,
            Actor actor) {
        var place = new KeepQualification.Place(organisation, id, version);
        return answers.of(keeping.keep(place, body, actor.id()));
    }
}
