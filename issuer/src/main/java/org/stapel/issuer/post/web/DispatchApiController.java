package org.stapel.issuer.post.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.post.CancelDispatches;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.DispatchTag;
import org.stapel.issuer.post.Dispatches;
import org.stapel.issuer.post.RemindLearners;
import org.stapel.service.account.Actor;
import org.stapel.service.problem.Problems;

import java.util.List;
import java.util.Optional;

@RestController
class DispatchApiController {
    static final String DISPATCHES = "/api/institutions/{institution}/dispatches";

    private static final int MOST = 200;

    private final Dispatches dispatches;
    private final CancelDispatches cancelling;
    private final RemindLearners reminding;
    private final Named named;
    private final Problems problems;

    /// Finds what an address names.
    record Named(InstitutionOnPath institutions, AwardOnPath awards) {
        AwardId award(String institution, String award) {
            return awards.named(institutions.named(institution), award).file().id();
        }
    }

    DispatchApiController(
            Dispatches dispatches,
            CancelDispatches cancelling,
            RemindLearners reminding,
            Named named,
            Problems problems) {
        this.dispatches = dispatches;
        this.cancelling = cancelling;
        this.reminding = reminding;
        this.named = named;
        this.problems = problems;
    }

    /// @param next pass as `after` for the next page; absent on the last one
    record Page(List<DispatchJson> dispatches, Optional<String> next) {}

    /// How many were stopped.
    record Stopped(int stopped) {}

    @Operation(summary = "How awards reach their learners, newest award first")
    @GetMapping(DISPATCHES)
    Page list(
            @PathVariable String institution,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> batch,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        Institution at = named.institutions().named(institution);
        int size = Math.clamp(limit, 1, MOST);
        var filter = new Dispatches.Filter(at.id(), state.map(this::tag), batch, Optional.empty());
        List<Dispatch> page = dispatches.page(filter, after.map(this::id), size);
        return new Page(
                page.stream().map(DispatchJson::of).toList(),
                page.size() < size
                        ? Optional.empty()
                        : Optional.of(page.getLast().award().value()));
    }

    @Operation(summary = "How one award reaches its learner, with its history")
    @GetMapping(DISPATCHES + "/{award}")
    DispatchJson one(@PathVariable String institution, @PathVariable String award) {
        return json(named.award(institution, award));
    }

    @Operation(summary = "Stops what waits of an award")
    @PostMapping(DISPATCHES + "/{award}/cancel")
    ResponseEntity<?> cancel(
            @PathVariable String institution, @PathVariable String award, Actor actor) {
        AwardId id = named.award(institution, award);
        return cancelling.cancel(id, actor.id())
                ? ResponseEntity.ok(json(id))
                : problems.of("dispatch_not_waiting", "nothing waits to be sent");
    }

    @Operation(summary = "Stops all that waits of a batch")
    @PostMapping(DISPATCHES + "/cancel")
    Stopped cancelBatch(@PathVariable String institution, @RequestParam String batch, Actor actor) {
        var id = named.institutions().named(institution).id();
        return new Stopped(cancelling.cancelBatch(id, batch, actor.id()));
    }

    @Operation(summary = "Reminds a learner who was mailed and has not opened the link")
    @PostMapping(DISPATCHES + "/{award}/remind")
    ResponseEntity<?> remind(
            @PathVariable String institution, @PathVariable String award, Actor actor) {
        AwardId id = named.award(institution, award);
        return switch (reminding.remind(id, actor.id())) {
            case RemindLearners.Outcome.Scheduled() -> ResponseEntity.ok(json(id));
            case RemindLearners.Outcome.TooSoon(var at) ->
                    problems.of("reminder_too_soon", "not before " + at);
            case RemindLearners.Outcome.Enough() ->
                    problems.of("reminders_used_up", "at most " + RemindLearners.MOST);
            case RemindLearners.Outcome.NothingToRemind() ->
                    problems.of("nothing_to_remind", "no mail waits to be opened");
        };
    }

    private DispatchJson json(AwardId award) {
        return dispatches
                .ofAward(award)
                .map(read -> DispatchJson.withHistory(read.dispatch()))
                .orElseThrow(() -> NotHere.refused("dispatch"));
    }

    private DispatchTag tag(String code) {
        return DispatchTag.ofCode(code)
                .orElseThrow(() -> new RefusedInput("bad_value", "not a state: " + code));
    }

    private AwardId id(String text) {
        try {
            return new AwardId(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedInput("bad_value", "after is not the id of an award");
        }
    }
}
