package org.stapel.verifier.verification.web;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.verification.VerifyCredential;
import org.stapel.service.limit.BodyLimit;
import org.stapel.service.limit.Limits;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;
import org.stapel.verifier.verification.CheckSubmission;
import org.stapel.verifier.verification.FollowLink;
import org.stapel.verifier.verification.ReadPdf;
import org.stapel.verifier.verification.ReadQr;
import org.stapel.verifier.verification.UnpackSubmission;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfVerification {
    @Bean
    TextBundle verifierTexts() {
        return new TextBundle("i18n/verifier");
    }

    @Bean
    EndpointRules verificationEndpoints() {
        return () ->
                List.of(
                        EndpointRule.get("/", Access.everyone()),
                        EndpointRule.post("/", Access.everyone()),
                        EndpointRule.get("/check.css", Access.everyone()),
                        EndpointRule.get("/check.js", Access.everyone()),
                        EndpointRule.post("/api/verifications", Access.everyone()));
    }

    @Bean
    BodyLimit checkPageBody() {
        return new BodyLimit("/", Limits.VERIFICATION_BODY, Limits.UPLOAD);
    }

    @Bean
    BodyLimit verificationBody() {
        return new BodyLimit("/api/verifications", Limits.VERIFICATION_BODY, Limits.UPLOAD);
    }

    @Bean
    ProblemTypes verificationProblems() {
        return () ->
                Stream.of(
                                "no_credential_found",
                                "several_credentials",
                                "private_link",
                                "link_ended",
                                "link_unknown",
                                "link_unreachable",
                                "link_not_allowed",
                                "link_without_credential",
                                "pdf_without_credential",
                                "file_unreadable",
                                "file_not_supported",
                                "no_qr_found",
                                "several_qr_codes",
                                "image_too_large")
                        .map(code -> new ProblemType(code, 400))
                        .toList();
    }

    @Bean
    CheckSubmission checkSubmission(
            ReadPdf pdf,
            ReadQr qr,
            FollowLink links,
            VerifyCredential verifying,
            InstantSource clock) {
        return new CheckSubmission(new UnpackSubmission(pdf, qr, links), verifying, clock);
    }

    @Bean
    Checking checking(CheckSubmission checking, InstantSource clock, MeterRegistry meters) {
        return new Checking(checking, clock, meters);
    }

    @Bean
    CheckPage checkPage(Texts texts) {
        return new CheckPage(texts);
    }
}
