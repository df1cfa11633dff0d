package org.stapel.issuer.desk.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Ways from an act to the page that tells of it.
public final class Redirects {
    private Redirects() {}

    /// To a page of ours, by GET, so that reloading repeats nothing.
    public static ModelAndView to(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}
