package org.stapel.issuer.console.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;

/// Addresses of the console's pages.
final class Pages {
    private Pages() {}

    static String address(Visit visit, Award award) {
        return address(visit, award.file().id());
    }

    static String address(Visit visit, AwardId award) {
        return visit.home() + "/awards/" + award.value().replaceFirst("^urn:uuid:", "");
    }

    /// To a page of ours, by GET.
    static ModelAndView redirect(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}
