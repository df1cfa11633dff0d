package org.stapel.issuer.delivery.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.verification.CredentialContent;
import org.stapel.credential.verification.Purpose;
import org.stapel.credential.verification.Report;
import org.stapel.credential.verification.VerifyCredential;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.SecretToken;
import org.stapel.issuer.delivery.words.SignedWords;
import org.stapel.issuer.delivery.words.VerdictWords;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fills the pages of show links; everything shown of a credential is what the verifier read.
record ShowViews(VerifyCredential verifying, DeliveryUrls urls, Texts texts, ZoneId zone) {
    ModelAndView page(SecretToken token, String credential, Language language) {
        Report report = verifying.verify(credential, Purpose.TECHNICAL, Optional.empty());
        var signed = new SignedWords(texts, language);
        Optional<CredentialContent> content = report.content();
        var page = new ModelAndView("delivery/show");
        page.addObject("verdict", VerdictWords.of(report, texts, language))
                .addObject("person", content.flatMap(CredentialContent::personName))
                .addObject("facts", content.map(signed::facts).orElse(List.of()))
                .addObject("outcomes", content.map(signed::outcomes).orElse(List.of()))
                .addObject("checked", checked(report, language))
                .addObject("check", urls.check(urls.show(token)));
        return page;
    }

    ModelAndView gone() {
        var page = new ModelAndView("delivery/show-gone");
        page.setStatus(HttpStatus.GONE);
        return page;
    }

    /// @param refused why the code did not lead anywhere
    ModelAndView form(Optional<HttpStatus> refused) {
        var page = new ModelAndView("delivery/show-code");
        page.addObject("refused", refused.map(HttpStatus::name));
        refused.ifPresent(page::setStatus);
        return page;
    }

    private String checked(Report report, Language language) {
        String at = texts.dateTime(language, report.checkedAt(), zone);
        return texts.sentence(language, "delivery.show.checked", Map.of("at", at));
    }
}
