package org.stapel.issuer.console.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.ApproveAward;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.ChangeStanding;
import org.stapel.issuer.award.StandingReason;
import org.stapel.issuer.award.right.Deed;
import org.stapel.issuer.award.right.ProgrammeRights;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;

import java.util.Arrays;
import java.util.Optional;

/// Acts on an award, each answered by a way back to its page with a word of what happened.
record AwardActs(ChangeStanding changing, ApproveAward approving, ProgrammeRights rights) {
    /// What a form asks for.
    ///
    /// @param sure whether the person ticked that a withdrawal is final
    record Asked(String act, String unverifiedReason, boolean sure) {
        Optional<ChangeStanding.Act> change() {
            return Arrays.stream(ChangeStanding.Act.values())
                    .filter(known -> known.name().equals(act))
                    .findFirst();
        }

        Optional<StandingReason> reason() {
            return StandingReason.ofCode(unverifiedReason);
        }
    }

    ModelAndView change(Visit visit, Award award, Asked asked) {
        if (asked.change().isEmpty() || asked.reason().isEmpty())
            return refused(visit, award, "reason_missing");
        ChangeStanding.Act act = asked.change().orElseThrow();
        if (act == ChangeStanding.Act.REVOKE && !asked.sure())
            return refused(visit, award, "not_sure");
        if (!rights.covers(visit.actor(), Deed.CHANGE, award))
            return refused(visit, award, ProgrammeRights.REFUSED);
        AwardId id = award.file().id();
        return switch (changing.change(id, act, asked.reason().orElseThrow(), visit.actor().id())) {
            case ChangeStanding.Outcome.Stands _ -> done(visit, award, done(act));
            case ChangeStanding.Outcome.RevocationFinal() ->
                    refused(visit, award, "revocation_final");
            case ChangeStanding.Outcome.NotConfirmed() ->
                    refused(visit, award, "award_not_confirmed");
        };
    }

    ModelAndView decide(Visit visit, Award award, String decision) {
        if (!rights.covers(visit.actor(), Deed.DECIDE, award))
            return refused(visit, award, ProgrammeRights.REFUSED);
        AwardId id = award.file().id();
        String actor = visit.actor().id();
        var outcome =
                decision.equals("approve")
                        ? approving.approve(id, actor)
                        : approving.reject(id, actor);
        return switch (outcome) {
            case ApproveAward.Outcome.Approved _ -> done(visit, award, "approved");
            case ApproveAward.Outcome.Rejected _ -> done(visit, award, "rejected");
            case ApproveAward.Outcome.SamePerson() -> refused(visit, award, "same_person");
            case ApproveAward.Outcome.NotWaiting() -> refused(visit, award, "award_not_waiting");
        };
    }

    private static String done(ChangeStanding.Act act) {
        return switch (act) {
            case REVOKE -> "withdrawn";
            case SUSPEND -> "suspended";
            case REINSTATE -> "reinstated";
        };
    }

    private static ModelAndView done(Visit visit, Award award, String code) {
        return Redirects.to(Pages.address(visit, award) + "?done=" + code);
    }

    private static ModelAndView refused(Visit visit, Award award, String code) {
        return Redirects.to(Pages.address(visit, award) + "?refused=" + code);
    }
}
