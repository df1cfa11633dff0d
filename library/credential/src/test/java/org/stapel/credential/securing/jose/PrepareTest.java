package org.stapel.credential.securing.jose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.keys.InMemorySigningKey;

import java.util.Optional;

class PrepareTest {
    private final InMemorySigningKey key = Tokens.key(SignatureAlgorithm.ES256);
    private final OwnSignature own = new OwnSignature(new SignatureCheck());
    private final Prepared intent = Prepare.vcJwt(Tokens.object("{\"a\":1}"), key, "did:web:a#k");

    @Test
    void a_vc_jwt_has_exactly_the_header_that_open_badges_names() {
        assertThat(Tokens.parsed(Tokens.finished(intent, key)).header())
                .hasToString("{\"alg\":\"ES256\",\"kid\":\"did:web:a#k\",\"typ\":\"JWT\"}");
    }

    @Test
    void other_documents_name_their_type() {
        var prepared =
                Prepare.jwt(
                        Tokens.object("{}"),
                        "statuslist+jwt",
                        key,
                        Optional.of("did:web:a#k"),
                        false);
        assertThat(Tokens.parsed(Tokens.finished(prepared, key)).typ()).contains("statuslist+jwt");
    }

    @Test
    void what_was_signed_as_intended_holds() {
        assertThat(own.check(Tokens.finished(intent, key), intent, key.publicJwk()))
                .isEqualTo(new SignatureCheck.Holds());
    }

    @Test
    void a_token_of_other_claims_is_not_what_was_intended() {
        var other = Prepare.vcJwt(Tokens.object("{\"a\":2}"), key, "did:web:a#k");
        var outcome = own.check(Tokens.finished(other, key), intent, key.publicJwk());
        assertThat(SignatureCheckTest.codeOf(outcome)).isEqualTo("intent_mismatch");
    }

    @Test
    void a_token_signed_with_another_key_does_not_hold() {
        var swapped = Tokens.key(SignatureAlgorithm.ES256);
        var outcome = own.check(Tokens.finished(intent, swapped), intent, key.publicJwk());
        assertThat(SignatureCheckTest.codeOf(outcome)).isEqualTo("bad_signature");
    }
}
