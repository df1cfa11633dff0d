package org.stapel.verifier.verification.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.service.problem.Problems;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;
import org.stapel.verifier.verification.CheckSubmission;

/// The verification API: one credential in, one report out, nothing kept.
@RestController
class VerificationController {
    private final Checking checking;
    private final Texts texts;
    private final Problems problems;

    VerificationController(Checking checking, Texts texts, Problems problems) {
        this.checking = checking;
        this.texts = texts;
        this.problems = problems;
    }

    /// A credential in JSON.
    ///
    /// @param credential as received; white space around and in it does not matter
    /// @param purpose `technical`, `screening`, `hiring` (default), `admission`, `licence`
    /// @param asOf a date or a moment; now when absent
    /// @param language `nl` or `en`; the request's own when absent
    /// @param audience `employer`, `officer` or `developer`
    record Body(
            String credential,
            @Nullable String purpose,
            @Nullable String asOf,
            @Nullable String language,
            @Nullable String audience) {
        CheckForm form() {
            return new CheckForm(credential, null, purpose, asOf, null, audience, language);
        }
    }

    @PostMapping(path = "/api/verifications", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> verify(@RequestBody Body body, Language language) {
        return answer(body.form(), language);
    }

    @PostMapping(path = "/api/verifications", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> verify(@ModelAttribute CheckForm form, Language language) {
        return answer(form, language);
    }

    private ResponseEntity<?> answer(CheckForm form, Language requested) {
        Language language = Language.withTag(CheckForm.given(form.language())).orElse(requested);
        Reader reader = Reader.of(language, CheckForm.given(form.zone()));
        var audience = form.readAudience();
        return switch (checking.check(form, reader)) {
            case CheckSubmission.Answered answered ->
                    ResponseEntity.ok(VerificationBody.of(answered, reader, audience, texts));
            case CheckSubmission.NothingToCheck(var code) ->
                    problems.of(
                            code,
                            "/credential",
                            CheckPage.refusal(code, new Words(texts, reader)).hint());
        };
    }
}
