package org.stapel.credential.securing.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.jose.SignatureCheck;
import org.stapel.credential.securing.jose.Tokens;
import org.stapel.credential.securing.keys.InMemorySigningKey;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Threat S25: whatever is signed, hidden and shown, the verified claims are exactly the signed
/// open ones and the disclosed ones. The seed in a failure's name repeats it.
class SdJwtPropertyTest {
    private static final InMemorySigningKey KEY = Tokens.key(SignatureAlgorithm.ES256);
    private static final InMemorySigningKey HOLDER = Tokens.key(SignatureAlgorithm.EDDSA);
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final int ROUNDS = 60;
    private static final int MUTATIONS = 250;

    private final SignatureCheck signatures = new SignatureCheck();
    private final KeyBindingCheck keyBinding = new KeyBindingCheck(signatures);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void verified_claims_are_the_open_and_the_disclosed_ones(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            RandomClaims claims = RandomClaims.of(random);
            Set<String> hidden = RandomClaims.some(claims.pointers(), random);
            Set<String> shown = RandomClaims.some(hidden, random);
            String presented = Present.only(issued(claims.json(), hidden, random), shown);
            assertThat(verified(presented))
                    .as("seed %d round %d: %s", seed, round, claims.json())
                    .contains(RandomClaims.visible(claims.json(), hidden, shown));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8, 9})
    void no_changed_character_is_accepted_with_another_meaning(long seed) {
        Random random = new Random(seed);
        RandomClaims claims = RandomClaims.of(random);
        ObjectNode bound = claims.json();
        bound.putObject("cnf").set("jwk", HOLDER.publicJwk().toJson());
        Set<String> hidden = RandomClaims.some(claims.pointers(), random);
        String issued = issued(bound, hidden, random);
        String presented = Present.withKeyBinding(issued, HOLDER, "https://v.example", "n", NOW);
        for (int i = 0; i < MUTATIONS; i++) {
            String changed = mutated(presented, random);
            verified(changed)
                    .filter(_ -> bindingHolds(changed))
                    .ifPresent(accepted ->
                            assertThat(accepted).as("seed %d: %s", seed, changed).isEqualTo(bound));
        }
    }

    private static String issued(ObjectNode claims, Set<String> hidden, Random random) {
        return Tokens.finished(
                PrepareSdJwt.sdJwt(claims, hidden, KEY, new SecureRandom(), random.nextInt(3)),
                KEY);
    }

    private Optional<JsonNode> verified(String token) {
        if (!(SdJwt.parse(token) instanceof SdJwt.Parsed parsed)) return Optional.empty();
        if (!(signatures.verify(parsed.issuerJwt(), KEY.publicJwk())
                instanceof SignatureCheck.Holds)) return Optional.empty();
        return parsed.process() instanceof SdJwt.Processed(var claims)
                ? Optional.of(claims)
                : Optional.empty();
    }

    private boolean bindingHolds(String token) {
        var outcome =
                keyBinding.check(
                        (SdJwt.Parsed) SdJwt.parse(token),
                        Optional.of("https://v.example"),
                        Optional.of("n"),
                        NOW);
        return outcome instanceof KeyBindingCheck.Holds;
    }

    private static String mutated(String token, Random random) {
        int at = random.nextInt(token.length());
        char other = (char) random.nextInt(128);
        return switch (random.nextInt(3)) {
            case 0 -> token.substring(0, at) + other + token.substring(at + 1);
            case 1 -> token.substring(0, at) + token.substring(at + 1);
            default -> token.substring(0, at) + other + token.substring(at);
        };
    }
}
