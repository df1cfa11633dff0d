package org.stapel.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.credential.verification.SampleCredentials.HOLDER;
import static org.stapel.credential.verification.SampleCredentials.INDEX;
import static org.stapel.credential.verification.SampleCredentials.SIGNED;
import static org.stapel.credential.verification.VerificationWorld.codeOf;
import static org.stapel.credential.verification.VerificationWorld.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.credential.securing.keys.CertificateAuthority;
import org.stapel.credential.securing.keys.InMemorySigningKey;
import org.stapel.credential.securing.sdjwt.Present;
import org.stapel.credential.status.Bits;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// SD-JWT VCs: holder proofs, two-bit status, certificate chains.
class SdJwtVerificationTest {
    private static final HolderChallenge CHALLENGE =
            new HolderChallenge("https://verifier.example", "n-1");
    private static final Instant CERTIFIED = Instant.parse("2026-01-01T00:00:00Z");

    private final VerificationWorld world = new VerificationWorld();

    @Test
    void a_good_copy_is_valid_for_hiring() {
        Report report = world.verify(world.sdJwt());
        assertThat(report.findings())
                .filteredOn(f -> Purpose.HIRING.requires(f.check()))
                .allSatisfy(f -> assertThat(f.result()).isEqualTo(Finding.Result.PASSED));
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(codeOf(report, CheckName.HOLDER_BINDING))
                .isEqualTo("NOT_ASKED holder_not_asked");
    }

    @ParameterizedTest
    @CsvSource({"1, FAILED revoked", "2, FAILED suspended", "3, UNKNOWN status_unsupported"})
    void the_two_bits_of_a_token_status_are_told_apart(int value, String expected) {
        world.publishTokens(Bits.token().with(INDEX, value));
        assertThat(codeOf(world.verify(world.sdJwt()), CheckName.STATUS)).isEqualTo(expected);
    }

    @Test
    void a_challenged_holder_is_proven() {
        Report report = world.verify(presented(HOLDER, world.now), Purpose.LICENCE, CHALLENGE);
        assertThat(codeOf(report, CheckName.HOLDER_BINDING)).isEqualTo("PASSED ok");
    }

    @Test
    void another_holder_key_is_invalid_for_every_purpose() {
        String other = presented(SampleCredentials.key("other"), world.now);
        for (Purpose purpose : Purpose.values()) {
            Report report = world.verify(other, purpose);
            assertThat(codeOf(report, CheckName.HOLDER_BINDING)).isEqualTo("FAILED holder_key");
            assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        }
    }

    @Test
    void a_proof_that_nobody_asked_for_is_not_enough_for_a_licence() {
        Report report = world.verify(presented(HOLDER, world.now), Purpose.LICENCE);
        assertThat(codeOf(report, CheckName.HOLDER_BINDING))
                .isEqualTo("UNKNOWN holder_not_challenged");
        assertThat(report.verdict()).isNotEqualTo(Verdict.VALID);
    }

    @Test
    void a_licence_needs_a_holder_proof() {
        assertThat(codeOf(world.verify(world.sdJwt(), Purpose.LICENCE), CheckName.HOLDER_BINDING))
                .isEqualTo("FAILED kb_missing");
    }

    @ParameterizedTest
    @CsvSource({"https://verifier.example, n-2, kb_nonce", "https://other.example, n-1, kb_aud"})
    void a_proof_for_somebody_else_or_another_time_is_refused(
            String audience, String nonce, String code) {
        Report report =
                world.verify(
                        presented(HOLDER, world.now),
                        Purpose.HIRING,
                        new HolderChallenge(audience, nonce));
        assertThat(codeOf(report, CheckName.HOLDER_BINDING)).isEqualTo("FAILED " + code);
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void an_old_proof_is_refused() {
        String old = presented(HOLDER, world.now.minusSeconds(121));
        assertThat(codeOf(world.verify(old), CheckName.HOLDER_BINDING)).isEqualTo("FAILED kb_time");
    }

    @Test
    void undisclosed_claims_leave_the_proof_whole() {
        Report report = world.verify(Present.only(world.sdJwt(), Set.of()));
        assertThat(codeOf(report, CheckName.PROOF)).isEqualTo("PASSED ok");
        assertThat(report.content().orElseThrow().personName()).isEmpty();
    }

    @Test
    void a_certificate_of_an_anchor_that_names_the_issuer_is_its_key() {
        CertificateAuthority authority = authority();
        VerificationWorld anchored = new VerificationWorld(Set.of(authority.root()));
        InMemorySigningKey key = certified(authority, SampleCredentials.URL.toString());
        Report report = anchored.verify(SampleCredentials.sdJwt(_ -> {}, key));
        assertThat(finding(report, CheckName.ISSUER_CONTROLS_KEY).evidence())
                .containsEntry("key_source", "x5c");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void a_certificate_that_names_another_is_refused_and_its_lists_are_not_fetched() {
        CertificateAuthority authority = authority();
        VerificationWorld anchored = new VerificationWorld(Set.of(authority.root()));
        InMemorySigningKey key = certified(authority, "https://stranger.example/i/x");
        Report report = anchored.verify(SampleCredentials.sdJwt(_ -> {}, key));
        assertThat(codeOf(report, CheckName.ISSUER_CONTROLS_KEY))
                .isEqualTo("FAILED issuer_key_mismatch");
        assertThat(anchored.fetched).isEmpty();
    }

    @Test
    void a_certificate_of_an_unknown_root_is_not_recognised_and_fetches_nothing() {
        InMemorySigningKey key = certified(authority(), SampleCredentials.URL.toString());
        Report report = world.verify(SampleCredentials.sdJwt(_ -> {}, key));
        assertThat(codeOf(report, CheckName.ISSUER_CONTROLS_KEY))
                .isEqualTo("UNKNOWN issuer_not_recognised");
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.content()).isEmpty();
        assertThat(world.fetched).isEmpty();
    }

    private String presented(InMemorySigningKey holder, Instant at) {
        return Present.withKeyBinding(
                world.sdJwt(), holder, CHALLENGE.audience(), CHALLENGE.nonce(), at);
    }

    private static CertificateAuthority authority() {
        return CertificateAuthority.create(
                new CertificateAuthority.Subject("Fictional root", "Fictional trust", "XR"),
                CERTIFIED,
                Duration.ofDays(3650),
                new SecureRandom());
    }

    private static InMemorySigningKey certified(CertificateAuthority authority, String name) {
        return authority.certify(
                SampleCredentials.key("x5c"),
                new CertificateAuthority.Subject("Zilverbeek", "Zilverbeek", "BE"),
                List.of(name),
                CERTIFIED,
                Duration.between(CERTIFIED, SIGNED.plus(Duration.ofDays(700))));
    }
}
