package org.stapel.issuer.cataloguing.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.cataloguing.SaveOffer;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;

/// Takes an offer out of the catalogue, and tells how that went.
record RemovePage(SaveOffer saving) {
    ModelAndView remove(Visit visit, PostedOffer posted, boolean sure) {
        var key = posted.source().orElseThrow(() -> NotHere.refused("offer"));
        String list = visit.home() + "/catalogue?";
        if (!sure || posted.seen().isEmpty()) return Redirects.to(list + "refused=not_sure");
        var removed =
                saving.remove(
                        visit.institution(), key, posted.seen().getAsLong(), visit.actor().id());
        return switch (removed) {
            case SaveOffer.Outcome.Saved() -> Redirects.to(list + "done=removed");
            case SaveOffer.Outcome.Refused _ -> Redirects.to(list + "refused=still_needed");
            case SaveOffer.Outcome.ChangedMeanwhile() ->
                    Redirects.to(list + "refused=changed_meanwhile");
        };
    }
}
