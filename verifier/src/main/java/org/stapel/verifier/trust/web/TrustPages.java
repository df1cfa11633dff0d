package org.stapel.verifier.trust.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.service.account.Account;
import org.stapel.service.account.Accounts;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;
import org.stapel.verifier.trust.CurrentTrustList;
import org.stapel.verifier.trust.EditingTrustList;
import org.stapel.verifier.trust.EditingTrustList.Outcome;
import org.stapel.verifier.trust.TrustList;
import org.stapel.verifier.trust.TrustProposal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Fills the templates of the trust list's editor.
record TrustPages(
        CurrentTrustList current, EditingTrustList editing, Accounts accounts, Texts texts) {

    /// Which list answers.
    record ListHead(String accreditor, long version, String issued, String nextUpdate) {}

    /// A proposal in a list or on its own page.
    record Waiting(String id, String reason, String by, String at, String state, boolean own) {}

    /// A kind to choose from.
    record Choice(String value, String label) {}

    ModelAndView list(Language language, String account, Optional<String> done) {
        return list(language, account, ChangeForm.EMPTY, "")
                .addObject("done", words(language).ofCode("trust.done.", done));
    }

    private ModelAndView list(Language language, String account, ChangeForm form, String refusal) {
        TrustWords words = words(language);
        return page("list", form, refusal)
                .addObject("head", current.list().map(list -> head(list, words)).orElse(null))
                .addObject("canSign", editing.canSign())
                .addObject(
                        "waiting",
                        editing.open().stream().map(p -> waiting(p, words, account)).toList())
                .addObject(
                        "issuers", issuers().stream().map(i -> ListedIssuer.of(i, words)).toList());
    }

    ModelAndView issuer(Language language, String segment) {
        return issuer(language, listed(segment), ChangeForm.EMPTY, "");
    }

    private ModelAndView issuer(
            Language language, RecognisedIssuer issuer, ChangeForm form, String refusal) {
        TrustWords words = words(language);
        List<Choice> kinds =
                Arrays.stream(AwardKind.values())
                        .map(kind -> new Choice(kind.name(), words.kind(kind)))
                        .toList();
        return page("issuer", form, refusal)
                .addObject("issuer", ListedIssuer.of(issuer, words))
                .addObject("kinds", kinds);
    }

    ModelAndView proposeNew(Language language, String account, ChangeForm form) {
        try {
            return proposed(form, Optional.empty(), account);
        } catch (RefusedInput e) {
            return refused(list(language, account, form, words(language).refusal(e)));
        }
    }

    ModelAndView propose(Language language, String account, String segment, ChangeForm form) {
        RecognisedIssuer issuer = listed(segment);
        try {
            return proposed(form, Optional.of(issuer), account);
        } catch (RefusedInput e) {
            return refused(issuer(language, issuer, form, words(language).refusal(e)));
        }
    }

    private ModelAndView proposed(
            ChangeForm form, Optional<RecognisedIssuer> known, String account) {
        TrustProposal proposal = editing.propose(form.changes(known), form.reason(), account);
        return redirect("/trust/proposals/" + proposal.id() + "?done=proposed");
    }

    ModelAndView proposal(
            Language language,
            String account,
            String id,
            Optional<String> done,
            Optional<String> refused) {
        TrustWords words = words(language);
        EditingTrustList.Review review =
                editing.review(id)
                        .orElseThrow(() -> new RefusedInput("not_found", "no such proposal"));
        return page("proposal", ChangeForm.EMPTY, words.ofCode("problem.", refused))
                .addObject("done", words.ofCode("trust.done.", done))
                .addObject("proposal", waiting(review.proposal(), words, account))
                .addObject("changes", new DifferenceWords(words).of(review.difference()))
                .addObject("version", review.currentVersion())
                .addObject("canSign", editing.canSign());
    }

    ModelAndView ended(String id, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Signed _, Outcome.Rejected _ ->
                    redirect("/trust?done=" + TrustAnswers.code(outcome));
            case Outcome.UnknownProposal _ ->
                    throw new RefusedInput("not_found", "no such proposal");
            case Outcome.AlreadyClosed _,
                    Outcome.SamePerson _,
                    Outcome.ListMoved _,
                    Outcome.NoSigningKey _,
                    Outcome.NotPublished _ ->
                    redirect("/trust/proposals/" + id + "?refused=" + TrustAnswers.code(outcome));
        };
    }

    private Waiting waiting(TrustProposal proposal, TrustWords words, String account) {
        String by = proposal.proposedBy();
        return new Waiting(
                proposal.id(),
                proposal.reason(),
                accounts.byId(by).map(Account::name).orElse(by),
                words.moment(proposal.proposedAt()),
                TrustAnswers.state(proposal),
                by.equals(account));
    }

    private static ListHead head(TrustList list, TrustWords words) {
        return new ListHead(
                list.accreditor().name().best(words.language().tag()),
                list.version(),
                words.moment(list.issuedAt()),
                words.day(list.nextUpdate()));
    }

    private RecognisedIssuer listed(String segment) {
        String id = IssuerAddress.id(segment);
        return issuers().stream()
                .filter(issuer -> issuer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedInput("not_found", "there is no such institution"));
    }

    private List<RecognisedIssuer> issuers() {
        return current.list().map(TrustList::issuers).orElse(List.of());
    }

    private TrustWords words(Language language) {
        return new TrustWords(texts, language);
    }

    private static ModelAndView page(String template, ChangeForm form, String refusal) {
        return new ModelAndView("trust/" + template)
                .addObject("form", form)
                .addObject("refusal", refusal)
                .addObject("done", "");
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private static ModelAndView redirect(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}
