package org.stapel.credential.securing.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.jose.SignatureCheck;
import org.stapel.credential.securing.jose.Tokens;
import org.stapel.credential.securing.keys.InMemorySigningKey;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

class KeyBindingCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final String US = "https://verifier.example";
    private static final InMemorySigningKey ISSUER = Tokens.key(SignatureAlgorithm.ES256);
    private static final InMemorySigningKey HOLDER = Tokens.key(SignatureAlgorithm.EDDSA);

    private final KeyBindingCheck check = new KeyBindingCheck(new SignatureCheck());

    @Test
    void the_holders_key_over_exactly_these_disclosures_holds() {
        String presented = Present.withKeyBinding(issued(), HOLDER, US, "n-1", NOW);
        assertThat(outcome(presented)).isEqualTo(new KeyBindingCheck.Holds(HOLDER.publicJwk()));
    }

    @Test
    void without_expectations_audience_and_nonce_are_not_compared() {
        String presented = Present.withKeyBinding(issued(), HOLDER, "someone", "any", NOW);
        var parsed = (SdJwt.Parsed) SdJwt.parse(presented);
        assertThat(check.check(parsed, Optional.empty(), Optional.empty(), NOW))
                .isInstanceOf(KeyBindingCheck.Holds.class);
    }

    @Test
    void a_stripped_key_binding_is_missing() {
        assertThat(codeOf(issued())).isEqualTo("kb_missing");
    }

    @Test
    void a_disclosure_taken_away_or_put_back_breaks_the_hash() {
        String full = issued();
        String less = Present.only(full, Set.of());
        String keyBinding =
                Present.withKeyBinding(full, HOLDER, US, "n-1", NOW).substring(full.length());
        assertThat(codeOf(less + keyBinding)).isEqualTo("kb_sd_hash");
        String ofLess =
                Present.withKeyBinding(less, HOLDER, US, "n-1", NOW).substring(less.length());
        assertThat(codeOf(full + ofLess)).isEqualTo("kb_sd_hash");
    }

    @Test
    void another_key_than_the_one_in_cnf_is_refused() {
        var thief = Tokens.key(SignatureAlgorithm.EDDSA);
        assertThat(codeOf(Present.withKeyBinding(issued(), thief, US, "n-1", NOW)))
                .isEqualTo("kb_key");
    }

    @Test
    void cnf_that_is_absent_or_names_only_a_kid_is_refused() {
        for (String cnf : new String[] {"{}", "{\"cnf\":{\"kid\":\"x\"}}"}) {
            String unbound = Tokens.signed("{\"alg\":\"ES256\"}", cnf, ISSUER) + "~";
            assertThat(codeOf(Present.withKeyBinding(unbound, HOLDER, US, "n-1", NOW)))
                    .isEqualTo("kb_key");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"alg\":\"EdDSA\",\"typ\":\"JWT\"}|kb_key",
                "{\"alg\":\"EdDSA\"}|kb_key",
                "{\"alg\":\"none\",\"typ\":\"kb+jwt\"}|kb_key",
                "{\"alg\":\"ES256\",\"typ\":\"kb+jwt\"}|kb_key",
            })
    void a_header_of_another_kind_of_token_is_refused(String header, String code) {
        assertThat(codeOf(bound(header, claims("\"" + US + "\"", "\"n-1\"", "" + seconds(0)))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"https://other.example\"|kb_aud",
                "\"https://verifier.exampl\"|kb_aud",
                "\"https://verifier.example/\"|kb_aud",
                "[\"https://verifier.example\"]|kb_aud",
                "null|kb_aud",
            })
    void another_audience_is_refused(String audience, String code) {
        assertThat(codeOf(bound(KB, claims(audience, "\"n-1\"", "" + seconds(0))))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"\"n-2\"", "\"n-\"", "null", "1"})
    void another_nonce_is_refused(String nonce) {
        assertThat(codeOf(bound(KB, claims("\"" + US + "\"", nonce, "" + seconds(0)))))
                .isEqualTo("kb_nonce");
    }

    @ParameterizedTest
    @CsvSource({"-120,holds", "-121,kb_time", "60,holds", "61,kb_time"})
    void the_time_of_signing_must_be_now(long offset, String code) {
        assertThat(codeOf(bound(KB, claims("\"" + US + "\"", "\"n-1\"", "" + seconds(offset)))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"null", "\"1\"", "1.5", "-1", "9007199254740991"})
    void a_time_of_signing_that_is_no_time_is_refused(String iat) {
        assertThat(codeOf(bound(KB, claims("\"" + US + "\"", "\"n-1\"", iat))))
                .isEqualTo("kb_time");
    }

    @ParameterizedTest
    @CsvSource({
        "exp,-59,holds",
        "exp,-60,kb_time",
        "exp,300,holds",
        "nbf,60,holds",
        "nbf,61,kb_time",
        "nbf,-300,holds"
    })
    void a_period_that_the_holder_set_counts(String claim, long offset, String code) {
        String more = ",\"%s\":%d}".formatted(claim, seconds(offset));
        assertThat(codeOf(bound(KB, goodClaims().replace("}", more)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"exp,null", "exp,\"1\"", "nbf,true"})
    void a_period_that_is_none_is_refused(String claim, String value) {
        String more = ",\"%s\":%s}".formatted(claim, value);
        assertThat(codeOf(bound(KB, goodClaims().replace("}", more)))).isEqualTo("kb_time");
    }

    private static String goodClaims() {
        return claims("\"" + US + "\"", "\"n-1\"", "" + seconds(0));
    }

    private static final String KB = "{\"alg\":\"EdDSA\",\"typ\":\"kb+jwt\"}";
    private static final String ISSUED = issue();

    private static String claims(String audience, String nonce, String iat) {
        return "{\"aud\":%s,\"nonce\":%s,\"iat\":%s,\"sd_hash\":\"%s\"}"
                .formatted(audience, nonce, iat, Bytes.utf8(issued()).sha256().base64Url());
    }

    private static long seconds(long offset) {
        return NOW.plusSeconds(offset).getEpochSecond();
    }

    private static String bound(String header, String claims) {
        return issued() + Tokens.signed(header, claims, HOLDER);
    }

    private static String issued() {
        return ISSUED;
    }

    private static String issue() {
        var claims = Tokens.object("{\"vct\":\"t\",\"name\":\"An\"}");
        claims.putObject("cnf").set("jwk", HOLDER.publicJwk().toJson());
        var prepared = PrepareSdJwt.sdJwt(claims, Set.of("/name"), ISSUER, new SecureRandom());
        return Tokens.finished(prepared, ISSUER);
    }

    private KeyBindingCheck.Outcome outcome(String token) {
        var parsed = (SdJwt.Parsed) SdJwt.parse(token);
        return check.check(parsed, Optional.of(US), Optional.of("n-1"), NOW);
    }

    private String codeOf(String token) {
        return switch (SdJwt.parse(token)) {
            case SdJwt.Malformed(var code, _) -> code;
            case SdJwt.Parsed _ ->
                    switch (outcome(token)) {
                        case KeyBindingCheck.Holds _ -> "holds";
                        case KeyBindingCheck.Broken(var code, _) -> code;
                    };
        };
    }
}
