package org.stapel.credential.verification.check;

import org.stapel.credential.did.VerificationMethod;
import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.RecognisedIssuer.TrustedKey;
import org.stapel.credential.verification.key.IssuerKey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The key must be one that the issuer used for credentials when it signed (Controlled Identifiers
/// 1.0, sections 2.2 and 3.3); a compromised key proves nothing, whenever it signed.
public record IssuerControlsKey() {
    private static final Duration SKEW = Duration.ofSeconds(60);

    public Finding check(Examined examined) {
        return switch (examined.key()) {
            case IssuerKey.FromTrustList(var key) -> trusted(examined, key);
            case IssuerKey.FromDidDocument document -> documented(examined, document);
            case IssuerKey.FromCertificate certificate -> certified(examined, certificate);
            case IssuerKey.FromUnknownRoot unknown ->
                    Answer.unknown(CheckName.ISSUER_CONTROLS_KEY, "issuer_not_recognised")
                            .parameter("issuer", examined.received().issuer())
                            .evidence("certificate", unknown.subject())
                            .finding();
            case IssuerKey.Missing(var result, var code, var why) ->
                    Answer.of(CheckName.ISSUER_CONTROLS_KEY, result, code)
                            .evidence("reason", why)
                            .finding();
        };
    }

    private static Finding trusted(Examined examined, TrustedKey key) {
        Answer answer =
                key.compromisedOn().isPresent()
                        ? failed("key_compromised")
                        : window(examined, Optional.of(key.from()), key.until());
        return answer.parameter("compromised_on", key.compromisedOn())
                .evidence("key_id", key.id())
                .evidence("key_source", "trust_list")
                .evidence("key_from", key.from())
                .evidence("key_until", key.until())
                .finding();
    }

    private static Finding documented(Examined examined, IssuerKey.FromDidDocument document) {
        VerificationMethod method = document.method();
        return documentedAnswer(examined, document)
                .evidence("key_id", method.id())
                .evidence("key_source", "did_document")
                .evidence("fetched_at", document.fetchedAt())
                .evidence("key_until", method.expires())
                .finding();
    }

    private static Answer documentedAnswer(Examined examined, IssuerKey.FromDidDocument document) {
        if (document.method().revoked().isPresent()) {
            Instant revoked = document.method().revoked().get();
            boolean signedLater =
                    examined.signedAt().filter(at -> !at.isBefore(revoked)).isPresent();
            return failed(signedLater ? "key_revoked" : "key_compromised");
        }
        if (!document.method().controller().equals(document.method().id().did()))
            return failed("issuer_key_mismatch");
        if (!document.asserts()) return failed("vm_not_authorized");
        return window(examined, Optional.empty(), document.method().expires());
    }

    private static Answer window(
            Examined examined, Optional<Instant> from, Optional<Instant> until) {
        Optional<Instant> signedAt = examined.signedAt();
        if (signedAt.isEmpty())
            return Answer.unknown(CheckName.ISSUER_CONTROLS_KEY, "signing_time_unknown");
        Instant signed = signedAt.get();
        if (from.filter(start -> signed.isBefore(start.minus(SKEW))).isPresent())
            return failed("key_not_in_use_yet").parameter("signed_at", signed);
        if (until.filter(end -> signed.isAfter(end.plus(SKEW))).isPresent())
            return failed("key_revoked").parameter("signed_at", signed);
        boolean retired = until.filter(end -> !end.isAfter(examined.at())).isPresent();
        return retired
                ? Answer.of(CheckName.ISSUER_CONTROLS_KEY, Finding.Result.PASSED, "key_historic")
                : Answer.passed(CheckName.ISSUER_CONTROLS_KEY);
    }

    private static Finding certified(Examined examined, IssuerKey.FromCertificate certificate) {
        Answer answer =
                certificate.boundToIssuer()
                        ? Answer.passed(CheckName.ISSUER_CONTROLS_KEY)
                        : failed("issuer_key_mismatch");
        return answer.parameter("issuer", examined.received().issuer())
                .evidence("certificate", certificate.subject())
                .evidence("key_source", "x5c")
                .finding();
    }

    private static Answer failed(String code) {
        return Answer.failed(CheckName.ISSUER_CONTROLS_KEY, code);
    }
}
