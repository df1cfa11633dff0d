package org.stapel.issuer.post.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.award.Contact;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.DispatchState.Scheduled;
import org.stapel.issuer.post.DispatchTag;
import org.stapel.issuer.post.Dispatches;
import org.stapel.issuer.post.ReadContact;
import org.stapel.issuer.post.RemindLearners;
import org.stapel.issuer.post.RemindLearners.Outcome;

import java.util.Optional;

/// One dispatch: where it is, what happened, what can be done.
record DispatchPage(
        Dispatches dispatches,
        AwardOnPath awards,
        ReadContact contacts,
        RemindLearners reminding,
        Board board,
        DispatchWords words) {
    /// What can be done with it now.
    ///
    /// @param remindNote why no reminder can go; empty when one can, or there is nothing to remind
    record Possible(
            boolean cancel,
            boolean remind,
            String remindNote,
            boolean resend,
            boolean letter,
            boolean desk) {}

    /// Where the learner is reached, as the registrar may see and change it.
    record Reach(String email, String language, String address) {}

    /// @throws org.stapel.credential.encoding.RefusedInput with `not_found`
    Dispatch dispatch(Visit visit, String award) {
        Award named = awards.named(visit.institution(), award);
        return dispatches
                .ofAward(named.file().id())
                .map(Dispatches.Versioned::dispatch)
                .orElseThrow(() -> NotHere.refused("delivery"));
    }

    ModelAndView of(
            Visit visit, Dispatch dispatch, Optional<String> done, Optional<String> refused) {
        String id = dispatch.award().value().replaceFirst("^urn:uuid:", "");
        return visit.page("post/dispatch")
                .addObject("row", board.row(visit, dispatch))
                .addObject("award", visit.home() + "/awards/" + id)
                .addObject("events", words.history(visit.language(), dispatch))
                .addObject("possible", possible(visit, dispatch))
                .addObject("reach", reach(visit, dispatch))
                .addObject("mailIsSetUp", words.mailIsSetUp())
                .addObject("batch", dispatch.batch().orElse(""))
                .addObject("done", said(visit, "done.", done))
                .addObject("refused", said(visit, "refused.", refused));
    }

    private Possible possible(Visit visit, Dispatch dispatch) {
        boolean may = visit.registrar();
        var outcome = reminding.judge(dispatch, words.now());
        boolean waits = dispatch.state() instanceof Scheduled;
        boolean early = dispatch.isEarly(words.now());
        DispatchTag tag = dispatch.state().tag();
        return new Possible(
                may && (waits || tag == DispatchTag.LETTER_NEEDED),
                may && outcome instanceof Outcome.Scheduled,
                may ? note(visit, outcome) : "",
                may && !waits && dispatch.mailable(),
                may && !early && tag != DispatchTag.CANCELLED,
                may && !early);
    }

    private String note(Visit visit, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Scheduled(), Outcome.NothingToRemind() -> "";
            case Outcome.TooSoon(var at) ->
                    words.sentence(
                            visit.language(), "remind.too-soon", words.time(visit.language(), at));
            case Outcome.Enough() -> words.text(visit.language(), "remind.enough");
        };
    }

    private Reach reach(Visit visit, Dispatch dispatch) {
        if (!visit.registrar()) return new Reach("", "", "");
        Contact contact = dispatch.contact().flatMap(contacts::contact).orElse(Contact.NONE);
        return new Reach(
                contact.email().map(email -> email.value()).orElse(""),
                contact.language().orElse(visit.language().tag()),
                String.join("\n", contact.address()));
    }

    private String said(Visit visit, String prefix, Optional<String> code) {
        return code.filter(c -> c.matches("[a-z-]{1,40}"))
                .flatMap(c -> words.find(visit.language(), prefix + c))
                .orElse("");
    }
}
