package org.stapel.verifier.verification.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.service.web.Language;
import org.stapel.verifier.verification.CheckSubmission;

/// The page where anyone checks a credential.
@Controller
class CheckPageController {
    private final Checking checking;
    private final CheckPage page;

    CheckPageController(Checking checking, CheckPage page) {
        this.checking = checking;
        this.page = page;
    }

    @GetMapping("/")
    ModelAndView empty(@ModelAttribute("fields") CheckForm form, Language language) {
        return page.empty(form, Reader.of(language, ""));
    }

    @PostMapping("/")
    ModelAndView check(@ModelAttribute("fields") CheckForm form, Language language) {
        Reader reader = Reader.of(language, CheckForm.given(form.zone()));
        try {
            return switch (checking.check(form, reader)) {
                case CheckSubmission.Answered answered -> page.answer(answered, form, reader);
                case CheckSubmission.NothingToCheck(var code) -> page.refusal(code, form, reader);
            };
        } catch (RefusedInput e) {
            return page.refusal(e.code(), form, reader);
        }
    }
}
