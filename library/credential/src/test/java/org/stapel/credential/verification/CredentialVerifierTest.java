package org.stapel.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stapel.credential.verification.SampleCredentials.DID;
import static org.stapel.credential.verification.SampleCredentials.KEY;
import static org.stapel.credential.verification.SampleCredentials.REFRESH;
import static org.stapel.credential.verification.SampleCredentials.REVOCATION;
import static org.stapel.credential.verification.SampleCredentials.SIGNED;
import static org.stapel.credential.verification.SampleCredentials.SUSPENSION;
import static org.stapel.credential.verification.VerificationWorld.codeOf;
import static org.stapel.credential.verification.VerificationWorld.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.securing.jose.Prepare;
import org.stapel.credential.status.StatusPurpose;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whole verifications, each with one thing wrong.
class CredentialVerifierTest {
    private final VerificationWorld world = new VerificationWorld();

    @Test
    void a_good_badge_is_valid_for_hiring() {
        Report report = world.verify(world.badge());
        assertThat(report.findings())
                .filteredOn(f -> Purpose.HIRING.requires(f.check()))
                .allSatisfy(f -> assertThat(f.result()).isEqualTo(Finding.Result.PASSED));
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.content()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void every_report_has_one_finding_for_each_check(Purpose purpose) {
        assertThat(world.verify(world.badge(), purpose).findings())
                .extracting(Finding::check)
                .containsExactly(CheckName.values());
        assertThat(world.verify("no credential", purpose).findings())
                .extracting(Finding::check)
                .containsExactly(CheckName.values());
    }

    @Test
    void a_good_badge_is_valid_for_admission() {
        assertThat(world.verify(world.badge(), Purpose.ADMISSION).findings())
                .filteredOn(f -> Purpose.ADMISSION.requires(f.check()))
                .extracting(Finding::result)
                .doesNotContain(Finding.Result.FAILED, Finding.Result.UNKNOWN);
    }

    @Test
    void a_tampered_badge_is_invalid_and_its_text_is_withheld() {
        ObjectNode claims = SampleCredentials.badgeClaims();
        String good = SampleCredentials.signedBadge(claims, KEY, DID + "#2026-a");
        claims.put("name", "Something greater");
        String other = SampleCredentials.signedBadge(claims, KEY, DID + "#2026-a");
        String tampered =
                other.substring(0, other.lastIndexOf('.')) + good.substring(good.lastIndexOf('.'));
        Report report = world.verify(tampered);
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(codeOf(report, CheckName.PROOF)).isEqualTo("FAILED bad_signature");
        assertThat(report.content()).isEmpty();
        assertThat(world.fetched).isEmpty();
        assertThat(report.findings())
                .filteredOn(f -> f.result() == Finding.Result.PASSED)
                .extracting(Finding::check)
                .containsExactly(CheckName.FORMAT, CheckName.ISSUER_CONTROLS_KEY);
    }

    // Status

    @Test
    void a_revoked_badge_is_invalid_with_list_and_index_as_evidence() {
        world.set(REVOCATION, StatusPurpose.REVOCATION);
        Report report = world.verify(world.badge());
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(codeOf(report, CheckName.STATUS)).isEqualTo("FAILED revoked");
        assertThat(finding(report, CheckName.STATUS).evidence())
                .containsEntry("list", REVOCATION.toString())
                .containsEntry("index", "4711")
                .containsEntry("fetched_at", world.now.toString());
    }

    @Test
    void a_suspended_badge_is_invalid() {
        world.set(SUSPENSION, StatusPurpose.SUSPENSION);
        assertThat(codeOf(world.verify(world.badge()), CheckName.STATUS))
                .isEqualTo("FAILED suspended");
    }

    @Test
    void revocation_wins_over_suspension_and_both_are_reported() {
        world.set(REVOCATION, StatusPurpose.REVOCATION);
        world.set(SUSPENSION, StatusPurpose.SUSPENSION);
        Finding status = finding(world.verify(world.badge()), CheckName.STATUS);
        assertThat(status.code()).isEqualTo("revoked");
        assertThat(status.parameters()).containsEntry("also", "suspended");
    }

    @Test
    void revoked_and_refresh_together_mean_superseded() {
        world.set(REVOCATION, StatusPurpose.REVOCATION);
        world.set(REFRESH, StatusPurpose.REFRESH);
        Report report = world.verify(world.badge());
        assertThat(codeOf(report, CheckName.STATUS)).isEqualTo("FAILED superseded");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void refresh_alone_is_a_remark() {
        world.set(REFRESH, StatusPurpose.REFRESH);
        Report report = world.verify(world.badge());
        assertThat(codeOf(report, CheckName.STATUS)).isEqualTo("REMARK refresh_available");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void an_unreachable_list_leaves_it_undetermined() {
        world.web.remove(SUSPENSION);
        Report report = world.verify(world.badge());
        assertThat(codeOf(report, CheckName.STATUS)).isEqualTo("UNKNOWN status_unavailable");
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void revoked_is_said_although_another_list_is_unreachable() {
        world.set(REVOCATION, StatusPurpose.REVOCATION);
        world.web.remove(SUSPENSION);
        assertThat(codeOf(world.verify(world.badge()), CheckName.STATUS))
                .isEqualTo("FAILED revoked");
    }

    @Test
    void a_revocation_at_a_live_origin_is_seen_within_a_second() {
        String badge = world.badge();
        assertThat(world.verify(badge).verdict()).isEqualTo(Verdict.VALID);
        world.now = world.now.plusMillis(900);
        world.set(REVOCATION, StatusPurpose.REVOCATION);
        assertThat(world.verify(badge).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void a_badge_that_declares_no_status_is_remarked_upon() {
        Report report = world.verify(world.badge(claims -> claims.remove("credentialStatus")));
        assertThat(codeOf(report, CheckName.STATUS)).isEqualTo("REMARK status_not_declared");
    }

    // Validity

    @ParameterizedTest
    @CsvSource({"59, PASSED ok", "60, PASSED ok", "61, FAILED not_yet_valid"})
    void clocks_may_differ_by_60_seconds_at_the_start(int early, String expected) {
        assertThat(
                        codeOf(
                                world.verifyAsOf(world.badge(), SIGNED.minusSeconds(early)),
                                CheckName.VALIDITY))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, PASSED ok", "60, PASSED ok", "61, FAILED expired"})
    void clocks_may_differ_by_60_seconds_at_the_end(int late, String expected) {
        Instant end = SIGNED.plus(Duration.ofDays(365));
        assertThat(
                        codeOf(
                                world.verifyAsOf(world.badge(), end.plusSeconds(late)),
                                CheckName.VALIDITY))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "1.5", "-1", "253402300800"})
    void a_time_that_is_none_is_refused(String exp) {
        String badge = world.badge(claims -> claims.set("exp", StrictJson.parse(exp)));
        assertThat(codeOf(world.verify(badge), CheckName.FORMAT)).isEqualTo("FAILED bad_time");
    }

    // Consistency

    @ParameterizedTest
    @CsvSource({"jti, urn:uuid:0", "sub, urn:uuid:0"})
    void a_claim_beside_the_credential_must_equal_it(String claim, String value) {
        Report report = world.verify(world.badge(claims -> claims.put(claim, value)));
        assertThat(codeOf(report, CheckName.CONSISTENT)).isEqualTo("FAILED envelope_mismatch");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nbf", "exp"})
    void a_time_beside_the_credential_must_equal_it(String claim) {
        String badge = world.badge(claims -> claims.put(claim, claims.path(claim).asLong() + 1));
        assertThat(codeOf(world.verify(badge), CheckName.CONSISTENT))
                .isEqualTo("FAILED envelope_mismatch");
    }

    // Form

    @ParameterizedTest
    @ValueSource(
            strings = {"at+jwt", "kb+jwt", "statuslist+jwt", "openid4vci-proof+jwt", "dc+sd-jwt"})
    void a_token_of_another_kind_is_no_credential(String typ) {
        String token =
                SampleCredentials.signed(
                        Prepare.jwt(
                                SampleCredentials.badgeClaims(),
                                typ,
                                KEY,
                                Optional.of(DID + "#2026-a"),
                                false),
                        KEY);
        assertThat(codeOf(world.verify(token), CheckName.FORMAT)).isEqualTo("FAILED wrong_typ");
    }

    @Test
    void a_status_list_is_no_credential() {
        assertThat(
                        codeOf(
                                world.verify(String.valueOf(world.web.get(REVOCATION))),
                                CheckName.FORMAT))
                .isEqualTo("FAILED wrong_typ");
    }

    @Test
    void a_credential_typed_vc_jwt_is_read() {
        String token =
                SampleCredentials.signed(
                        Prepare.jwt(
                                SampleCredentials.badgeClaims(),
                                "vc+jwt",
                                KEY,
                                Optional.of(DID + "#2026-a"),
                                false),
                        KEY);
        assertThat(world.verify(token).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void a_text_over_the_limit_is_refused_before_it_is_read() {
        assertThatThrownBy(() -> world.verify("a".repeat(256 * 1024 + 1)))
                .isInstanceOfSatisfying(
                        RefusedInput.class, e -> assertThat(e.code()).isEqualTo("too_large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "a.b.c", "~", "{\"a\":1}", "eyJhbGciOiJub25lIn0.e30."})
    void anything_else_is_answered_by_a_report(String text) {
        Report report = world.verify(text);
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(finding(report, CheckName.FORMAT).result()).isEqualTo(Finding.Result.FAILED);
    }
}
