package org.stapel.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.credential.verification.SampleCredentials.DID;
import static org.stapel.credential.verification.SampleCredentials.KEY;
import static org.stapel.credential.verification.SampleCredentials.SIGNED;
import static org.stapel.credential.verification.VerificationWorld.codeOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.securing.jose.Prepare;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// The JWT forms of one credential: Open Badges 3.0, section 8.2.6.1, asks for claims that Securing
/// VCs with JOSE and COSE, section 3.1, leaves open or forbids.
class JwtFormsTest {
    private final VerificationWorld world = new VerificationWorld();

    @ParameterizedTest
    @ValueSource(strings = {"iss", "jti", "nbf", "sub"})
    void an_open_badge_has_each_claim(String claim) {
        Report report = world.verify(world.badge(claims -> claims.remove(claim)));
        assertThat(codeOf(report, CheckName.CONSISTENT)).isEqualTo("FAILED envelope_mismatch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "jti", "nbf", "sub", "exp"})
    void a_w3c_credential_needs_none_of_them(String claim) {
        assertThat(codeOf(verified(claims -> claims.remove(claim)), CheckName.CONSISTENT))
                .isEqualTo("PASSED ok");
    }

    @Test
    void the_signature_of_a_w3c_credential_may_end_before_the_data() {
        long earlier = SIGNED.plus(Duration.ofDays(100)).getEpochSecond();
        String token = w3c(claims -> claims.put("exp", earlier));
        assertThat(codeOf(world.verify(token), CheckName.CONSISTENT)).isEqualTo("PASSED ok");
        assertThat(
                        codeOf(
                                world.verifyAsOf(token, SIGNED.plus(Duration.ofDays(101))),
                                CheckName.VALIDITY))
                .isEqualTo("FAILED expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vc", "vp"})
    void a_w3c_credential_has_no_second_credential_in_a_claim(String claim) {
        Report report = verified(claims -> claims.set(claim, claims.deepCopy()));
        assertThat(codeOf(report, CheckName.FORMAT)).isEqualTo("FAILED wrong_typ");
    }

    private Report verified(Consumer<ObjectNode> edit) {
        return world.verify(w3c(edit));
    }

    private static String w3c(Consumer<ObjectNode> edit) {
        ObjectNode claims = SampleCredentials.badgeClaims();
        edit.accept(claims);
        var kid = Optional.of(DID + "#2026-a");
        return SampleCredentials.signed(Prepare.jwt(claims, "vc+jwt", KEY, kid, false), KEY);
    }
}
