package org.stapel.verifier.verification.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.service.web.Texts;
import org.stapel.verifier.verification.CheckSubmission;

import java.util.Map;

/// Fills the template of the check page.
final class CheckPage {
    private final Texts texts;

    CheckPage(Texts texts) {
        this.texts = texts;
    }

    /// Why there is nothing to check, and what helps.
    record Refusal(String title, String hint) {}

    ModelAndView empty(CheckForm form, Reader reader) {
        return page(form, new Words(texts, reader).say("checking.title"));
    }

    ModelAndView answer(CheckSubmission.Answered answered, CheckForm form, Reader reader) {
        CheckAnswer answer = CheckAnswer.of(answered, reader, texts);
        return page(form, answer.verdict().headline()).addObject("answer", answer);
    }

    ModelAndView refusal(String code, CheckForm form, Reader reader) {
        Refusal refusal = refusal(code, new Words(texts, reader));
        ModelAndView page = page(form, refusal.title()).addObject("refusal", refusal);
        page.setStatus(
                code.equals("too_large") ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
        return page;
    }

    static Refusal refusal(String code, Words words) {
        String key = words.find("input." + code).isPresent() ? "input." + code : "input.other";
        return new Refusal(words.say(key), words.say(key + ".hint"));
    }

    private static ModelAndView page(CheckForm form, String title) {
        return new ModelAndView(
                "check",
                Map.of("heading", title, "form", form.shown(), "purposes", CheckForm.purposes()));
    }
}
