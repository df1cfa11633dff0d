package org.stapel.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.credential.verification.SampleCredentials.DID;
import static org.stapel.credential.verification.SampleCredentials.KEY;
import static org.stapel.credential.verification.SampleCredentials.SIGNED;
import static org.stapel.credential.verification.VerificationWorld.codeOf;
import static org.stapel.credential.verification.VerificationWorld.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.securing.keys.InMemorySigningKey;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who signed, with which key and which right.
class IssuerOfCredentialTest {
    private final VerificationWorld world = new VerificationWorld();

    @Test
    void an_unknown_issuer_is_not_recognised_and_chooses_no_address() {
        InMemorySigningKey key = SampleCredentials.key("k1");
        ObjectNode claims = SampleCredentials.badgeClaims();
        claims.put("iss", "did:web:stranger.example");
        ((ObjectNode) claims.path("issuer")).put("id", "did:web:stranger.example");
        String kid =
                world.publishDid(
                        "did:web:stranger.example", key, Optional.empty(), Optional.empty());
        Report report = world.verify(SampleCredentials.signedBadge(claims, key, kid));
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(codeOf(report, CheckName.PROOF)).isEqualTo("PASSED ok");
        assertThat(codeOf(report, CheckName.ISSUER_RECOGNISED))
                .isEqualTo("UNKNOWN issuer_not_recognised");
        assertThat(codeOf(report, CheckName.STATUS))
                .isEqualTo("UNKNOWN status_not_asked_untrusted_issuer");
        assertThat(world.fetched).isEmpty();
    }

    @Test
    void a_stranger_who_claims_to_be_a_known_issuer_fetches_nothing() {
        InMemorySigningKey key = SampleCredentials.key("k1");
        String kid =
                world.publishDid(
                        "did:web:stranger.example", key, Optional.empty(), Optional.empty());
        String forged = SampleCredentials.signedBadge(SampleCredentials.badgeClaims(), key, kid);
        Report report = world.verify(forged);
        assertThat(codeOf(report, CheckName.PROOF)).isEqualTo("FAILED issuer_key_mismatch");
        assertThat(report.content()).isEmpty();
        assertThat(world.fetched).isEmpty();
        assertThat(world.resolved).isEmpty();
    }

    @Test
    void without_a_trust_list_nobody_is_recognised() {
        world.issuer = new VerificationWorld().issuer;
        world.change(i ->
                new RecognisedIssuer(
                        i.id(),
                        i.name(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
        world.otherwise = new LookUpIssuer.Unavailable("trust_unavailable", "no list");
        world.publishDid(DID, KEY, Optional.empty(), Optional.empty());
        Report report = world.verify(world.badge());
        assertThat(codeOf(report, CheckName.ISSUER_RECOGNISED))
                .isEqualTo("UNKNOWN trust_unavailable");
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_closed_issuer_stays_recognised_with_its_successor_named() {
        world.ended(LocalDate.of(2026, 9, 30), "nieuwbeek");
        Report report = world.verify(world.badge());
        assertThat(codeOf(report, CheckName.ISSUER_RECOGNISED)).isEqualTo("REMARK issuer_ended");
        assertThat(finding(report, CheckName.ISSUER_RECOGNISED).parameters())
                .containsEntry("successor", "nieuwbeek");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    // Entitlement

    @ParameterizedTest
    @CsvSource({
        "MICROCREDENTIAL, 5, 7, BE-VLG, 2020-01-01, 2030-01-01",
        "CREDIT_CERTIFICATE, 6, 7, BE-VLG, 2020-01-01, 2030-01-01",
        "CREDIT_CERTIFICATE, 1, 4, BE-VLG, 2020-01-01, 2030-01-01",
        "CREDIT_CERTIFICATE, 5, 7, XR, 2020-01-01, 2030-01-01",
        "CREDIT_CERTIFICATE, 5, 7, BE-VLG, 2026-07-01, 2030-01-01",
        "CREDIT_CERTIFICATE, 5, 7, BE-VLG, 2020-01-01, 2026-06-29"
    })
    void a_right_to_other_kinds_levels_places_or_days_is_none(
            AwardKind kind, int low, int high, String place, LocalDate from, LocalDate until) {
        world.entitled(
                new Entitlement(
                        "ent-x",
                        Set.of(kind),
                        low,
                        high,
                        List.of(),
                        Optional.of(place),
                        from,
                        Optional.of(until)));
        Report report = world.verify(world.badge());
        assertThat(codeOf(report, CheckName.ISSUER_ENTITLED))
                .isEqualTo("FAILED issuer_not_entitled");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void the_right_counts_on_its_first_and_last_day_and_is_named() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        world.entitled(
                new Entitlement(
                        "ent-day",
                        Set.of(AwardKind.CREDIT_CERTIFICATE),
                        5,
                        5,
                        List.of(),
                        Optional.of("BE"),
                        day,
                        Optional.of(day)));
        assertThat(finding(world.verify(world.badge()), CheckName.ISSUER_ENTITLED).evidence())
                .containsEntry("entitlement", "ent-day");
    }

    // Keys

    @Test
    void a_key_that_was_retired_after_signing_is_historic() {
        world.keys(VerificationWorld.trusted(Optional.of(SIGNED.plusSeconds(1)), Optional.empty()));
        assertThat(
                        codeOf(
                                world.verify(world.badge(), Purpose.TECHNICAL),
                                CheckName.ISSUER_CONTROLS_KEY))
                .isEqualTo("PASSED key_historic");
    }

    @Test
    void a_key_that_was_retired_before_signing_is_revoked() {
        world.keys(
                VerificationWorld.trusted(Optional.of(SIGNED.minusSeconds(61)), Optional.empty()));
        Report report = world.verify(world.badge());
        assertThat(codeOf(report, CheckName.ISSUER_CONTROLS_KEY)).isEqualTo("FAILED key_revoked");
        assertThat(report.content()).isEmpty();
    }

    @Test
    void a_compromised_key_verifies_nothing_whenever_it_signed() {
        world.keys(VerificationWorld.trusted(Optional.empty(), Optional.of(world.now)));
        Report report = world.verify(world.badge());
        assertThat(codeOf(report, CheckName.ISSUER_CONTROLS_KEY))
                .isEqualTo("FAILED key_compromised");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void the_trust_list_wins_over_the_did_document() {
        world.publishDid(DID, SampleCredentials.key("2026-a"), Optional.empty(), Optional.empty());
        assertThat(world.verify(world.badge()).verdict()).isEqualTo(Verdict.VALID);
        assertThat(world.resolved).isEmpty();
    }

    @Test
    void a_key_that_only_the_did_document_names_is_taken() {
        world.keys();
        world.publishDid(DID, KEY, Optional.empty(), Optional.empty());
        Report report = world.verify(world.badge());
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(finding(report, CheckName.ISSUER_CONTROLS_KEY).evidence())
                .containsEntry("key_source", "did_document")
                .containsEntry("fetched_at", world.now.toString());
    }

    @Test
    void a_key_that_the_did_document_revoked_proves_nothing() {
        world.keys();
        world.publishDid(DID, KEY, Optional.empty(), Optional.of(SIGNED.plusSeconds(99)));
        assertThat(codeOf(world.verify(world.badge()), CheckName.ISSUER_CONTROLS_KEY))
                .isEqualTo("FAILED key_compromised");
    }

    @Test
    void an_unreachable_did_document_leaves_it_undetermined() {
        world.keys();
        Report report = world.verify(world.badge());
        assertThat(codeOf(report, CheckName.PROOF)).isEqualTo("UNKNOWN did_unreachable");
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
