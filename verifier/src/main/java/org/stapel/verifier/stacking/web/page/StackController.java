package org.stapel.verifier.stacking.web.page;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.service.web.Language;
import org.stapel.verifier.stacking.AddUp;
import org.stapel.verifier.stacking.AddUp.Outcome;

/// The page where a learner sees what credentials add up to.
@Controller
class StackController {
    static final String PATH = "/stack";

    private final AddUp adding;
    private final StackPage page;
    private final Today today;

    StackController(AddUp adding, StackPage page, Today today) {
        this.adding = adding;
        this.page = page;
        this.today = today;
    }

    @GetMapping(PATH)
    ModelAndView empty(@RequestParam(defaultValue = "") String qualification, Language language) {
        return page.empty(qualification, language);
    }

    @PostMapping(PATH)
    ModelAndView add(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Language language) {
        StackForm form = StackForm.of(fields, files);
        return switch (adding.addUp(form.submissions(), form.qualification(), today.date())) {
            case Outcome.AddedUp added -> page.answer(added, form, language);
            case Outcome.NothingReadable(var looked) ->
                    page.nothingReadable(looked, form, language);
            case Outcome.Refused(var code) -> page.refusal(code, form, language);
        };
    }
}
