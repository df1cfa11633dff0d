package org.stapel.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.credential.verification.SampleCredentials.DID;
import static org.stapel.credential.verification.SampleCredentials.KEY;
import static org.stapel.credential.verification.VerificationWorld.codeOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.credential.rendering.SampleAwards;
import org.stapel.credential.verification.check.Examined;
import org.stapel.credential.verification.check.FitsProfile;
import org.stapel.credential.verification.check.ProfileRules.Answered;
import org.stapel.credential.verification.check.Proven;
import org.stapel.credential.verification.key.IssuerKey;
import org.stapel.credential.verification.reading.ReadContent;
import org.stapel.credential.verification.received.ReadReceived;
import org.stapel.credential.verification.received.Received;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class ProfileAndPartsTest {
    private static final List<String> NONE = List.of();
    private static final List<String> PROFILES = List.of("eu-annex1");

    @Test
    void parts_that_do_not_add_up_to_the_whole_are_invalid() {
        VerificationWorld world = new VerificationWorld();
        ObjectNode claims = SampleCredentials.badgeClaims(SampleAwards.everything());
        Report report = world.verify(SampleCredentials.signedBadge(claims, KEY, DID + "#2026-a"));
        assertThat(codeOf(report, CheckName.CONSISTENT)).isEqualTo("FAILED parts_sum");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "TECHNICAL, REMARK",
        "SCREENING, REMARK",
        "HIRING, REMARK",
        "ADMISSION, FAILED",
        "LICENCE, FAILED"
    })
    void a_broken_rule_is_a_remark_for_hiring_and_a_failure_for_admission(
            Purpose purpose, Finding.Result expected) {
        Answered rules = new Answered(PROFILES, List.of("eu-annex1/assessed"), NONE, NONE);
        Finding finding = profile(rules, purpose);
        assertThat(finding.result()).isEqualTo(expected);
        assertThat(finding.evidence()).containsEntry("rules", "eu-annex1/assessed");
    }

    @Test
    void a_warning_is_a_remark_for_everyone() {
        Answered rules = new Answered(PROFILES, NONE, List.of("vl-2025/size"), NONE);
        assertThat(profile(rules, Purpose.ADMISSION).result()).isEqualTo(Finding.Result.REMARK);
    }

    @Test
    void what_keeps_to_every_rule_passes() {
        Answered rules = new Answered(PROFILES, NONE, NONE, NONE);
        assertThat(profile(rules, Purpose.ADMISSION).result()).isEqualTo(Finding.Result.PASSED);
    }

    private static Finding profile(Answered rules, Purpose purpose) {
        ObjectNode claims = SampleCredentials.badgeClaims();
        String badge = SampleCredentials.signedBadge(claims, KEY, DID + "#2026-a");
        Examined examined =
                new Examined(
                        (Received.Legible) ReadReceived.read(badge),
                        new LookUpIssuer.Unavailable("trust_unavailable", "no list"),
                        new IssuerKey.Missing(Finding.Result.UNKNOWN, "key_not_found", "none"),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        purpose,
                        Optional.empty());
        Proven proven = new Proven(examined, ReadContent.openBadge(claims), Optional.empty());
        return new FitsProfile(_ -> rules).check(proven);
    }
}
