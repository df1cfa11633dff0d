package org.stapel.verifier.stacking.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;
import org.stapel.verifier.stacking.AddUp;
import org.stapel.verifier.stacking.Qualifications;

import java.util.List;
import java.util.Map;

/// Fills the template of the page.
final class StackPage {
    private final Qualifications qualifications;
    private final Today today;
    private final Texts texts;

    StackPage(Qualifications qualifications, Today today, Texts texts) {
        this.qualifications = qualifications;
        this.today = today;
        this.texts = texts;
    }

    /// A qualification to choose.
    record Choice(String id, String title, String about, boolean chosen) {}

    /// Why nothing was added up, and what helps.
    record Refusal(String title, String hint) {}

    ModelAndView empty(String chosen, Language language) {
        Say say = new Say(texts, language);
        return page(say.text("title"), chosen, say);
    }

    ModelAndView answer(AddUp.Outcome.AddedUp added, StackForm form, Language language) {
        Say say = new Say(texts, language);
        StackAnswer answer = StackAnswer.of(added, form, say);
        return page(answer.title(), added.qualification().id(), say).addObject("answer", answer);
    }

    ModelAndView nothingReadable(List<AddUp.Looked> looked, StackForm form, Language language) {
        Say say = new Say(texts, language);
        return refused("nothing_readable", form, say)
                .addObject("unread", HandedInWords.unread(looked, form, say));
    }

    ModelAndView refusal(String code, StackForm form, Language language) {
        return refused(code, form, new Say(texts, language));
    }

    private ModelAndView refused(String code, StackForm form, Say say) {
        Map<String, String> most = Map.of("most", Integer.toString(AddUp.MOST));
        var refusal =
                new Refusal(
                        say.text("refused." + code, most),
                        say.text("refused." + code + ".hint", most));
        ModelAndView page =
                page(refusal.title(), form.qualification(), say).addObject("refusal", refusal);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView page(String title, String chosen, Say say) {
        List<Choice> choices =
                qualifications.on(today.date()).stream()
                        .map(one ->
                                new Choice(
                                        one.id(),
                                        say.best(one.title()),
                                        QualificationWords.about(one, say),
                                        one.id().equals(chosen)))
                        .toList();
        return new ModelAndView("stack", Map.of("heading", title, "choices", choices));
    }
}
