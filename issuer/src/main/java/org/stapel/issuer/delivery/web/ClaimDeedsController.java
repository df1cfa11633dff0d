package org.stapel.issuer.delivery.web;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stapel.issuer.delivery.ShareAward;
import org.stapel.issuer.question.ReportWrong;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/// What a learner does on the claim page; each deed ends on the page again.
@Controller
@Hidden
class ClaimDeedsController {
    private final ClaimVisits visits;
    private final ClaimViews views;
    private final ShareAward sharing;
    private final ReportWrong reporting;

    ClaimDeedsController(
            ClaimVisits visits, ClaimViews views, ShareAward sharing, ReportWrong reporting) {
        this.visits = visits;
        this.views = views;
        this.sharing = sharing;
        this.reporting = reporting;
    }

    @PostMapping({ClaimPath.WHOLE + "/shares", ClaimPath.PART + "/shares"})
    Object share(
            @PathVariable Map<String, String> path,
            @RequestParam ShareAward.Lasting lasting,
            HttpServletRequest request) {
        return deed(path, request, claimed -> share(claimed, lasting));
    }

    @PostMapping({ClaimPath.WHOLE + "/shares/stop", ClaimPath.PART + "/shares/stop"})
    Object stop(
            @PathVariable Map<String, String> path,
            @RequestParam String link,
            HttpServletRequest request) {
        return deed(
                path,
                request,
                claimed -> {
                    sharing.stop(claimed.id(), link);
                    return "?stopped#show";
                });
    }

    @PostMapping({ClaimPath.WHOLE + "/messages", ClaimPath.PART + "/messages"})
    Object report(
            @PathVariable Map<String, String> path,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request) {
        return deed(
                path,
                request,
                claimed ->
                        switch (reporting.report(claimed.file(), text)) {
                            case KEPT -> "?sent#wrong";
                            case EMPTY -> "?empty#wrong";
                            case TOO_LONG -> "?too-long#wrong";
                            case TOO_MANY -> "?too-many#wrong";
                        });
    }

    private String share(ClaimedAward claimed, ShareAward.Lasting lasting) {
        if (!claimed.inForce()) return "";
        return sharing.share(claimed.file(), lasting).isPresent()
                ? "?shared#show"
                : "?too-many-links#show";
    }

    private Object deed(
            Map<String, String> path,
            HttpServletRequest request,
            Function<ClaimedAward, String> deed) {
        return visits.at(path, request)
                .map(visit -> visit.address() + after(visit.claimed(), deed))
                .or(() -> ClaimPath.parse(path).map(ClaimPath::whole))
                .<Object>map(ClaimDeedsController::to)
                .orElseGet(views::gone);
    }

    private static String after(ClaimedAward claimed, Function<ClaimedAward, String> deed) {
        return claimed.opensAt().isPresent() ? "" : deed.apply(claimed);
    }

    private static ResponseEntity<?> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }
}
