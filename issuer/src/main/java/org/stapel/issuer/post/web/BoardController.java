package org.stapel.issuer.post.web;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.issuer.post.CancelDispatches;
import org.stapel.issuer.post.Dispatches;
import org.stapel.issuer.post.RemindLearners;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.time.Duration;
import java.util.Optional;

@Controller
@Hidden
class BoardController {
    static final String BOARD = "/console/{institution}/deliveries";

    private static final int MOST_DAYS = 365;

    private final Visits visits;
    private final Board board;
    private final CancelDispatches cancelling;
    private final RemindLearners reminding;

    BoardController(
            Visits visits, Board board, CancelDispatches cancelling, RemindLearners reminding) {
        this.visits = visits;
        this.board = board;
        this.cancelling = cancelling;
        this.reminding = reminding;
    }

    @GetMapping(BOARD)
    ModelAndView board(
            @PathVariable String institution,
            Board.Asked asked,
            @RequestParam Optional<String> done,
            @RequestParam Optional<String> refused,
            @RequestParam(defaultValue = "0") int n,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return board.page(visit, asked, done, refused, Integer.toString(n));
    }

    @PostMapping(BOARD + "/remind")
    ModelAndView remind(
            @PathVariable String institution,
            @RequestParam(defaultValue = "7") int days,
            @RequestParam Optional<String> batch,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        var filter = filter(visit, batch);
        var age = Duration.ofDays(Math.clamp(days, 0, MOST_DAYS));
        return back(visit, batch, "reminded", reminding.remindAll(filter, age, actor.id()));
    }

    @PostMapping(BOARD + "/cancel")
    ModelAndView cancel(
            @PathVariable String institution,
            @RequestParam String batch,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        int stopped = cancelling.cancelBatch(visit.institution().id(), batch, actor.id());
        return back(visit, Optional.of(batch), "stopped", stopped);
    }

    static Dispatches.Filter filter(Visit visit, Optional<String> batch) {
        var all = Dispatches.Filter.of(visit.institution().id());
        return batch.filter(b -> !b.isBlank()).map(all::of).orElse(all);
    }

    private static ModelAndView back(Visit visit, Optional<String> batch, String done, int n) {
        String board = Board.address(visit, Optional.empty(), batch, Optional.empty());
        return Redirects.to(board + "&done=" + done + "&n=" + n);
    }
}
