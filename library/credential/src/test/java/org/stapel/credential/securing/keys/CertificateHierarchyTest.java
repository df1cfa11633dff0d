package org.stapel.credential.securing.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.credential.securing.keys.Authorities.FROM;

import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.keys.Authorities.Authority;
import org.stapel.credential.securing.keys.Authorities.Form;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// RFC 5280 section 6.1: chains with authorities between the leaf and the root.
class CertificateHierarchyTest {
    private static final Instant NOON = FROM.plus(Duration.ofHours(12));
    private static final InMemorySigningKey KEY =
            InMemorySigningKey.generate(new KeyId("a"), SignatureAlgorithm.ES256);

    private final Authority root = Authorities.root(1);
    private final Authority between = root.below(Form.withPathLength(0));

    @Test
    void a_leaf_below_an_intermediate_is_trusted_by_the_root_that_is_not_sent() {
        var chain = between.certify(KEY, List.of(between)).chain();
        assertThat(check(chain, root))
                .isInstanceOfSatisfying(
                        CertificateChains.Trusted.class,
                        trusted -> {
                            assertThat(trusted.leafKey()).isEqualTo(KEY.publicJwk());
                            assertThat(trusted.root()).isEqualTo(root.certificate());
                        });
    }

    @Test
    void the_root_may_be_sent_along() {
        assertThat(codeOf(between.certify(KEY, List.of(between, root)).chain(), root))
                .isEqualTo("trusted");
    }

    @Test
    void an_intermediate_may_be_the_anchor_itself() {
        assertThat(codeOf(between.certify(KEY, List.of()).chain(), between)).isEqualTo("trusted");
        assertThat(codeOf(between.certify(KEY, List.of(between)).chain(), between))
                .isEqualTo("trusted");
    }

    @Test
    void what_is_sent_above_an_anchor_does_not_matter() {
        assertThat(codeOf(between.certify(KEY, List.of(between, root)).chain(), between))
                .isEqualTo("trusted");
    }

    @Test
    void without_the_intermediate_the_root_is_not_found() {
        assertThat(codeOf(between.certify(KEY, List.of()).chain(), root)).isEqualTo("unknown");
    }

    @Test
    void certificates_in_another_order_are_a_bad_chain() {
        assertThat(codeOf(between.certify(KEY, List.of(root, between)).chain(), root))
                .isEqualTo("bad_chain");
    }

    @ParameterizedTest
    @CsvSource({"0,0,bad_chain", "1,0,bad_chain", "1,1,bad_chain", "2,0,bad_chain", "2,1,trusted"})
    void two_authorities_need_a_path_length_at_each_place(int ofRoot, int ofFirst, String code) {
        Authority top = Authorities.root(ofRoot);
        Authority first = top.below(Form.withPathLength(ofFirst));
        Authority second = first.below(Form.withPathLength(0));
        assertThat(codeOf(second.certify(KEY, List.of(second, first)).chain(), top))
                .isEqualTo(code);
        assertThat(codeOf(second.certify(KEY, List.of(second, first, top)).chain(), top))
                .isEqualTo(code);
    }

    @Test
    void a_chain_of_six_is_followed_and_one_of_seven_is_bad() {
        assertThat(codeOf(chainOf(6), root(6))).isEqualTo("trusted");
        assertThat(codeOf(chainOf(7), root(7))).isEqualTo("bad_chain");
    }

    @Test
    void six_certificates_are_read_from_a_header_and_seven_are_not() {
        assertThat(X5c.parse(X5c.write(chainOf(6)))).isInstanceOf(X5c.Parsed.class);
        assertThat(X5c.parse(X5c.write(chainOf(7)))).isInstanceOf(X5c.Refused.class);
    }

    @Test
    void an_authority_that_may_not_certify_is_a_bad_chain() {
        var form = new Form(0, KeyUsage.digitalSignature, FROM.plus(Duration.ofDays(1)), false);
        assertThat(codeBelow(form)).isEqualTo("bad_chain");
    }

    @Test
    void an_authority_whose_time_is_over_is_a_bad_chain() {
        var form = new Form(0, KeyUsage.keyCertSign, FROM.plus(Duration.ofHours(1)), false);
        assertThat(codeBelow(form)).isEqualTo("bad_chain");
    }

    @Test
    void a_critical_extension_that_we_do_not_know_is_a_bad_chain() {
        var form = new Form(0, KeyUsage.keyCertSign, FROM.plus(Duration.ofDays(1)), true);
        assertThat(codeBelow(form)).isEqualTo("bad_chain");
    }

    private String codeBelow(Form form) {
        Authority flawed = root.below(form);
        return codeOf(flawed.certify(KEY, List.of(flawed)).chain(), root);
    }

    private final List<Authority> ladder = ladder();

    private static List<Authority> ladder() {
        List<Authority> ladder = new ArrayList<>();
        ladder.add(Authorities.root(-1));
        for (int i = 0; i < 6; i++) ladder.add(ladder.getLast().below(Form.withPathLength(-1)));
        return ladder;
    }

    /// The authority that the chain of this length leads to and leaves out.
    private Authority root(int length) {
        return ladder.get(7 - length);
    }

    private List<X509Certificate> chainOf(int length) {
        List<Authority> sent = ladder.subList(8 - length, 7).reversed();
        return ladder.getLast().certify(KEY, sent).chain();
    }

    private static CertificateChains.Outcome check(List<X509Certificate> chain, Authority anchor) {
        return CertificateChains.check(chain, Set.of(anchor.certificate()), NOON);
    }

    private static String codeOf(List<X509Certificate> chain, Authority anchor) {
        return switch (check(chain, anchor)) {
            case CertificateChains.Trusted _ -> "trusted";
            case CertificateChains.UnknownRoot _ -> "unknown";
            case CertificateChains.Bad(var code, _) -> code;
        };
    }
}
