package org.stapel.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.credential.verification.SampleCredentials.DID;
import static org.stapel.credential.verification.SampleCredentials.KEY;
import static org.stapel.credential.verification.SampleCredentials.REVOCATION;
import static org.stapel.credential.verification.SampleCredentials.SUSPENSION;
import static org.stapel.credential.verification.VerificationWorld.codeOf;
import static org.stapel.credential.verification.VerificationWorld.finding;

import org.junit.jupiter.api.Test;
import org.stapel.credential.status.Bits;
import org.stapel.credential.status.StatusPurpose;

import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.time.Duration;

/// Threats T03 to T11, T15, T24: lists that lie.
class StatusOfCredentialTest {
    private final VerificationWorld world = new VerificationWorld();

    @Test
    void a_list_under_a_key_that_is_not_the_issuers_is_untrusted() {
        world.publish(REVOCATION, claims(REVOCATION), SampleCredentials.key("k9"));
        assertThat(status()).isEqualTo("UNKNOWN status_issuer_untrusted");
    }

    @Test
    void a_list_of_another_issuer_is_untrusted() {
        ObjectNode claims =
                world.bitstringClaims(
                        REVOCATION,
                        "did:web:other.example",
                        StatusPurpose.REVOCATION,
                        Bits.bitstring());
        world.publish(REVOCATION, claims, KEY);
        assertThat(status()).isEqualTo("UNKNOWN status_issuer_untrusted");
    }

    @Test
    void a_list_with_a_bad_signature_is_invalid() {
        world.publish(REVOCATION, claims(REVOCATION), SampleCredentials.key("2026-a"));
        assertThat(status()).isEqualTo("UNKNOWN status_list_invalid");
    }

    @Test
    void the_list_of_another_address_is_invalid() {
        world.publish(REVOCATION, claims(SUSPENSION), KEY);
        assertThat(status()).isEqualTo("UNKNOWN status_list_invalid");
    }

    @Test
    void a_list_of_another_purpose_is_a_mismatch() {
        world.publish(REVOCATION, StatusPurpose.SUSPENSION, Bits.bitstring());
        assertThat(status()).isEqualTo("FAILED status_purpose_mismatch");
    }

    @Test
    void a_list_that_is_too_small_is_refused() {
        Bits small = Bits.zeroes(Bits.Packing.LEFT_TO_RIGHT, 1, 8192);
        world.publish(REVOCATION, StatusPurpose.REVOCATION, small);
        assertThat(status()).isEqualTo("UNKNOWN status_list_too_small");
    }

    @Test
    void an_expired_list_is_stale() {
        String badge = world.badge();
        world.now = world.now.plus(Duration.ofHours(1)).plusSeconds(61);
        assertThat(codeOf(world.verify(badge), CheckName.STATUS)).isEqualTo("UNKNOWN status_stale");
    }

    @Test
    void an_older_list_than_one_seen_before_is_a_rollback() {
        String older = String.valueOf(world.web.get(REVOCATION));
        world.now = world.now.plusSeconds(10);
        world.publish(REVOCATION, StatusPurpose.REVOCATION, Bits.bitstring());
        assertThat(status()).isEqualTo("PASSED ok");
        world.now = world.now.plusSeconds(1);
        world.web.put(REVOCATION, older);
        assertThat(status()).isEqualTo("UNKNOWN status_rollback");
    }

    @Test
    void a_revocation_seen_once_stands_when_its_host_rolls_back() {
        String older = String.valueOf(world.web.get(REVOCATION));
        world.now = world.now.plusSeconds(10);
        world.set(REVOCATION, StatusPurpose.REVOCATION);
        assertThat(status()).isEqualTo("FAILED revoked");
        world.now = world.now.plusSeconds(1);
        world.web.put(REVOCATION, older);
        assertThat(status()).isEqualTo("FAILED revoked");
    }

    @Test
    void a_page_instead_of_a_list_is_unavailable() {
        world.web.put(REVOCATION, "<!doctype html><title>Moved</title>");
        assertThat(status()).isEqualTo("UNKNOWN status_unavailable");
    }

    @Test
    void an_index_past_the_end_is_wrong() {
        String badge = world.badge(claims -> first(claims).put("statusListIndex", "131072"));
        assertThat(codeOf(world.verify(badge), CheckName.STATUS)).isEqualTo("FAILED status_index");
    }

    @Test
    void an_unknown_type_is_not_ignored() {
        String badge = world.badge(claims -> first(claims).put("type", "SomethingElse"));
        Report report = world.verify(badge);
        assertThat(codeOf(report, CheckName.STATUS)).isEqualTo("UNKNOWN status_unsupported");
        assertThat(report.verdict()).isNotEqualTo(Verdict.VALID);
    }

    @Test
    void an_old_confirmation_is_not_fresh() {
        String badge = world.badge();
        Report report = world.verify(badge, Purpose.ADMISSION);
        assertThat(codeOf(report, CheckName.FRESHNESS)).isEqualTo("PASSED ok");
        assertThat(finding(report, CheckName.FRESHNESS).evidence())
                .containsEntry("confirmed_at", world.now.toString());
        world.web.remove(SUSPENSION);
        world.now = world.now.plusSeconds(1);
        assertThat(codeOf(world.verify(badge, Purpose.ADMISSION), CheckName.FRESHNESS))
                .isEqualTo("UNKNOWN freshness_unknown");
    }

    private ObjectNode claims(URI list) {
        return world.bitstringClaims(list, DID, StatusPurpose.REVOCATION, Bits.bitstring());
    }

    private String status() {
        return codeOf(world.verify(world.badge()), CheckName.STATUS);
    }

    private static ObjectNode first(ObjectNode claims) {
        return (ObjectNode) claims.path("credentialStatus").path(0);
    }
}
