package org.stapel.credential.securing.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.credential.securing.keys.CertificateChains.check;

import org.junit.jupiter.api.Test;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.SignatureAlgorithm;

import tools.jackson.databind.node.JsonNodeFactory;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;

class CertificateChainsTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOON = FROM.plus(Duration.ofHours(12));
    private static final CertificateAuthority.Subject SCHOOL =
            new CertificateAuthority.Subject("Zilverbeek", "Hogeschool Zilverbeek", "BE");

    private final CertificateAuthority authority = authority();
    private final InMemorySigningKey key = certifiedBy(authority);
    private final Set<X509Certificate> anchors = Set.of(authority.root());

    @Test
    void a_leaf_under_our_root_is_trusted_with_its_names() {
        var trusted = (CertificateChains.Trusted) check(key.chain(), anchors, NOON);
        assertThat(trusted.leafKey()).isEqualTo(key.publicJwk());
        assertThat(trusted.subject()).isEqualTo("CN=Zilverbeek,O=Hogeschool Zilverbeek,C=BE");
        assertThat(trusted.names())
                .containsExactly("https://zilverbeek.example/i/z", "zilverbeek.example");
    }

    @Test
    void the_anchor_may_be_sent_along() {
        var chain = List.of(key.chain().getFirst(), authority.root());
        assertThat(check(chain, anchors, NOON)).isInstanceOf(CertificateChains.Trusted.class);
    }

    @Test
    void a_root_that_is_not_ours_is_unknown_and_not_wrong() {
        var others = Set.of(authority().root());
        assertThat(check(key.chain(), others, NOON))
                .isInstanceOf(CertificateChains.UnknownRoot.class);
        assertThat(check(key.chain(), Set.of(), NOON))
                .isInstanceOf(CertificateChains.UnknownRoot.class);
    }

    @Test
    void a_certificate_outside_its_time_is_a_bad_chain() {
        assertThat(codeOf(key.chain(), FROM.minusSeconds(1))).isEqualTo("bad_chain");
        assertThat(codeOf(key.chain(), FROM)).isEqualTo("trusted");
        assertThat(codeOf(key.chain(), FROM.plus(Duration.ofDays(5)))).isEqualTo("trusted");
        assertThat(codeOf(key.chain(), FROM.plus(Duration.ofDays(5)).plusSeconds(1)))
                .isEqualTo("bad_chain");
    }

    @Test
    void a_leaf_that_is_an_authority_is_a_bad_chain() {
        assertThat(codeOf(List.of(authority.root()), NOON)).isEqualTo("bad_chain");
    }

    @Test
    void a_leaf_may_not_issue_another_leaf() {
        var chain = List.of(certifiedBy(authority).chain().getFirst(), key.chain().getFirst());
        assertThat(codeOf(chain, NOON)).isEqualTo("bad_chain");
    }

    @Test
    void an_authority_that_did_not_issue_the_leaf_is_a_bad_chain() {
        var chain = List.of(key.chain().getFirst(), authority().root());
        assertThat(codeOf(chain, NOON)).isEqualTo("bad_chain");
    }

    @Test
    void a_chain_of_seven_or_of_none_is_a_bad_chain() {
        var leaf = key.chain().getFirst();
        assertThat(codeOf(Collections.nCopies(7, leaf), NOON)).isEqualTo("bad_chain");
        assertThat(codeOf(List.of(), NOON)).isEqualTo("bad_chain");
    }

    @Test
    void x5c_comes_back_as_it_went() {
        assertThat(X5c.parse(X5c.write(key.chain()))).isEqualTo(new X5c.Parsed(key.chain()));
    }

    @Test
    void x5c_of_something_else_is_a_bad_chain() {
        var nodes = JsonNodeFactory.instance;
        var seven = nodes.arrayNode();
        for (int i = 0; i < 7; i++) seven.add(X5c.write(key.chain()).get(0));
        for (var json :
                List.of(
                        nodes.arrayNode(),
                        nodes.stringNode("x"),
                        nodes.arrayNode().add("AAAA"),
                        nodes.arrayNode().add(1),
                        nodes.arrayNode().add("-_"),
                        seven)) assertThat(X5c.parse(json)).isInstanceOf(X5c.Refused.class);
    }

    private String codeOf(List<X509Certificate> chain, Instant at) {
        return switch (check(chain, anchors, at)) {
            case CertificateChains.Trusted _ -> "trusted";
            case CertificateChains.UnknownRoot _ -> "unknown";
            case CertificateChains.Bad(var code, _) -> code;
        };
    }

    private static CertificateAuthority authority() {
        return CertificateAuthority.create(
                new CertificateAuthority.Subject("Root", "Test Authority", "BE"),
                FROM,
                Duration.ofDays(10),
                new SecureRandom());
    }

    private static InMemorySigningKey certifiedBy(CertificateAuthority authority) {
        return authority.certify(
                InMemorySigningKey.generate(new KeyId("a"), SignatureAlgorithm.ES256),
                SCHOOL,
                List.of("https://zilverbeek.example/i/z", "zilverbeek.example"),
                FROM,
                Duration.ofDays(5));
    }
}
